import { describe, expect, test } from 'vitest';
import { checkers } from '../../src/checkers/index.ts';
import { judge } from '../../src/engine/judge.ts';
import { walk } from '../../src/engine/prove.ts';
import { workedCases } from './index.ts';

/** The fewest cases a checker has; those of one or two questions have few scenarios. */
const fewest = 6;

describe.each(checkers.map((checker) => [checker.id, checker] as const))('%s answers its hand-worked cases', (id, { model }) => {
  const cases = workedCases.filter(({ checker }) => checker === id);

  test.each(cases)('$id is $verdict: $question.en', ({ given, verdict, rules, because }) => {
    const judged = judge(model, given);
    expect(judged.verdict, `${JSON.stringify(given)} because of ${because}`).toBe(verdict);
    expect(judged.deciding.toSorted()).toEqual(rules.toSorted());
  });

  test('it knows every question and answer in them', () => {
    const known = new Map<string, readonly string[]>(model.facts.map(({ id, answers }) => [id, answers]));
    const strange = cases.flatMap((it) =>
      Object.entries(it.given)
        .filter(([fact, answer]) => !known.get(fact)?.includes(answer))
        .map(([fact, answer]) => `${it.id}: ${id} does not know ${fact}=${answer}`),
    );
    expect(strange).toEqual([]);
  });

  test('there are enough, and some leave answers open', () => {
    expect(cases.length).toBeGreaterThanOrEqual(fewest);
    expect(cases.some(({ given }) => Object.keys(given).length < model.facts.length)).toBe(true);
  });

  test('every binding rule and every permission decides one of them', () => {
    const decided = new Set(cases.flatMap(({ rules }) => rules));
    const weighty = model.rules.filter(({ modality, also }) => !also && !['should', 'follows'].includes(modality));
    expect(weighty.map(({ id }) => id).filter((rule) => !decided.has(rule))).toEqual([]);
  });

  test('every verdict its complete scenarios can have is the answer to one of them', () => {
    const answered = new Set(cases.map(({ verdict }) => verdict));
    const possible = Object.entries(walk(model).verdicts).flatMap(([verdict, count]) => (count > 0 ? [verdict] : []));
    expect(possible.filter((verdict) => !answered.has(verdict as never))).toEqual([]);
  });
});

describe('the hand-worked cases as a whole', () => {
  test('no two share an id', () => {
    const ids = workedCases.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('each is asked as a question in both languages', () => {
    const unasked = workedCases.filter(
      ({ question }) => !question.en.endsWith('?') || !/¿[^¿?]+\?$/.test(question.es) || question.en === question.es,
    );
    expect(unasked.map(({ id }) => id)).toEqual([]);
  });

  test('every published scenario is among them, under its number', () => {
    const numbers = Array.from({ length: 35 }, (_, at) => `SC${String(3 + at * 3).padStart(3, '0')}`);
    const stood = new Set(workedCases.flatMap(({ source, because }) => `${source} ${because}`.match(/SC\d{3}/g) ?? []));
    expect(numbers.filter((number) => !stood.has(number))).toEqual([]);
  });
});
