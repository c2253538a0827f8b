import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { coreCases } from '../../src/guidance/cases/core.ts';
import { verdictNames } from '../../src/vocabulary/verdict.ts';
import { coreCheckers } from './reading.ts';

describe.each(coreCheckers)('%s', (name) => {
  test('has cases with every answer, and some without', () => {
    const asked = checkerOf(name).model.facts.length;
    const open = coreCases.filter(({ checker }) => checker === name).map(({ given }) => asked - Object.keys(given).length);
    expect(open).toContain(0);
    expect(open.some((missing) => missing > 0)).toBe(true);
  });
});

describe('the hand-worked cases of the seed topic', () => {
  test('every sentence of the source decides one of them', () => {
    const sentences = Array.from({ length: 10 }, (_, at) => `coexistence-considerations#s${at + 1}`);
    const cited = new Set<string>(coreCases.flatMap(({ from }) => from));
    expect(sentences.filter((sentence) => !cited.has(sentence))).toEqual([]);
  });

  test('every verdict is the answer to one of them', () => {
    expect(new Set(coreCases.map(({ verdict }) => verdict))).toEqual(new Set(verdictNames));
  });
});
