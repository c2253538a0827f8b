import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkers } from '../../src/catalogue/checkers.ts';
import { workedCases } from '../../src/catalogue/workedCases.ts';
import { judge } from '../../src/engine/judge.ts';
import { walk } from '../../src/engine/prove.ts';
import { coreCheckers } from './reading.ts';
import { defaultYes, refusing } from './worked.ts';

/** The fewest cases a checker has; one with fewer scenarios has a case for each. */
const fewest = 6;

describe.each(checkers.map((checker) => [checker.id, checker] as const))('%s answers its hand-worked cases', (id, { model }) => {
  const cases = workedCases.filter(({ checker }) => checker === id);

  test.each(cases)('$id is $verdict: $question.en', ({ given, verdict, rules, from }) => {
    const judged = judge(model, given);
    expect(judged.verdict, `${JSON.stringify(given)} because of ${from.join(', ')}`).toBe(verdict);
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
    const due = Math.min(fewest, walk(model).scenarios);
    expect(
      cases.length,
      `${id} has ${cases.length} worked cases: write at least ${due}, in tests/cases/, from the sources`,
    ).toBeGreaterThanOrEqual(due);
    const open = cases.filter(({ given }) => Object.keys(given).length < model.facts.length);
    expect(
      open.length,
      `every case of ${id} answers every question: write one in tests/cases/ that leaves something open`,
    ).toBeGreaterThan(0);
  });

  test('every binding rule and every permission decides one of them', () => {
    const decided = new Set<string>(cases.flatMap(({ rules }) => rules));
    const weighty = model.rules.filter(({ modality, also }) => !also && !['should', 'follows'].includes(modality));
    const undecided = weighty.map((it) => it.id).filter((rule) => !decided.has(rule));
    expect(undecided, `write a worked case of ${id} in tests/cases/ that each of these rules decides`).toEqual([]);
  });

  test('every verdict its complete scenarios can have is the answer to one of them', () => {
    const answered = new Set(cases.map(({ verdict }) => verdict));
    const possible = Object.entries(walk(model).verdicts).flatMap(([verdict, count]) => (count > 0 ? [verdict] : []));
    const unanswered = possible.filter((verdict) => !answered.has(verdict as never));
    expect(unanswered, `write a worked case of ${id} in tests/cases/ with each of these verdicts`).toEqual([]);
  });
});

describe('the straight readings', () => {
  test('every checker has one', () => {
    const here = import.meta.dirname;
    const texts = globSync('*.test.ts', { cwd: here }).map((file) => readFileSync(join(here, file), 'utf8'));
    const read = texts.flatMap((text) => [...text.matchAll(/^testReading\(\s*'([a-z0-9-]+)'/gm)].map(([, id]) => id));
    const without = checkers.map(({ id }) => id).filter((id) => !read.includes(id) && !coreCheckers.some((core) => core === id));
    const message = `read the sources of ${without.join(', ')} straight down, without the rules, in a file of tests/cases/: testReading('${without[0]}', …)`;
    expect(without, message).toEqual([]);
  });

  const read = { client: ['lync-2013', 'group-chat'] };

  test('a yes by default is found', () => {
    expect(defaultYes(read, ({ client }) => (client === 'group-chat' ? 'forbidden' : 'allowed'))).toHaveLength(1);
    expect(defaultYes(read, ({ client }) => (client === 'lync-2013' ? 'allowed' : 'forbidden'))).toEqual([]);
    expect(defaultYes(read, () => 'allowed')).toEqual([]);
  });

  test('an answer or a question they were not written for is refused', () => {
    const reading = refusing('some-checker', read, () => 'allowed');
    expect(reading({ client: 'lync-2013' })).toBe('allowed');
    expect(() => reading({ client: 'lync-2015' })).toThrow('The reading of some-checker was not written for client=lync-2015');
    expect(() => reading({ client: 'lync-2013', pool: 'x' })).toThrow('not written for pool=x');
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
