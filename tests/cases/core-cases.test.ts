import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/checkers/index.ts';
import { judge } from '../../src/engine/judge.ts';
import { verdictNames } from '../../src/vocabulary/verdict.ts';
import { coreCases } from './core-cases.ts';
import { coreCheckers } from './reading.ts';

describe.each(coreCheckers)('%s answers its hand-worked cases', (name) => {
  const { model } = checkerOf(name);
  const cases = coreCases.filter(({ checker }) => checker === name);

  test.each(cases)('$id is $verdict: $question.en', ({ given, verdict, because }) => {
    expect(judge(model, given).verdict, `${JSON.stringify(given)} because of ${because}`).toBe(verdict);
  });

  test('it knows every question and answer in them', () => {
    const known = new Map<string, readonly string[]>(model.facts.map(({ id, answers }) => [id, answers]));
    const strange = cases.flatMap(({ id, given }) =>
      Object.entries(given)
        .filter(([fact, answer]) => !known.get(fact)?.includes(answer))
        .map(([fact, answer]) => `${id}: ${name} does not know ${fact}=${answer}`),
    );
    expect(strange).toEqual([]);
  });

  test('some have every answer and some do not', () => {
    const open = cases.map(({ given }) => model.facts.length - Object.keys(given).length);
    expect(open).toContain(0);
    expect(open.some((missing) => missing > 0)).toBe(true);
  });
});

describe('the hand-worked cases as a whole', () => {
  test('no two share an id', () => {
    const ids = coreCases.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('every sentence of the source decides one of them', () => {
    const sentences = Array.from({ length: 10 }, (_, at) => `s${at + 1}`);
    const cited = new Set(coreCases.flatMap(({ because }) => because.match(/\bs\d+\b/g) ?? []));
    expect([...cited].sort()).toEqual([...sentences].sort());
  });

  test('every verdict is the answer to one of them', () => {
    expect(new Set(coreCases.map(({ verdict }) => verdict))).toEqual(new Set(verdictNames));
  });

  test('each is asked as a question in both languages', () => {
    const unasked = coreCases.filter(
      ({ question }) => !question.en.endsWith('?') || !/¿[^¿?]+\?$/.test(question.es) || question.en === question.es,
    );
    expect(unasked.map(({ id }) => id)).toEqual([]);
  });
});
