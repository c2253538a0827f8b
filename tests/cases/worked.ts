import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/checkers/index.ts';
import { judge } from '../../src/engine/judge.ts';
import { everyScenario } from '../../src/engine/prove.ts';
import { tabulate } from '../../src/engine/table.ts';
import type { Scenario } from '../../src/vocabulary/facts.ts';
import type { Bilingual } from '../../src/vocabulary/text.ts';
import type { Verdict } from '../../src/vocabulary/verdict.ts';

/** A question an administrator asks, answered by hand from the sources: never from the rules. */
export type WorkedCase = {
  readonly id: string;
  readonly question: Bilingual;
  readonly checker: string;
  /** What is known; the rest may be open. */
  readonly given: Scenario;
  readonly verdict: Verdict;
  /** The rules that ought to decide it, in any order. */
  readonly rules: readonly string[];
  /** The published scenario it answers, or the passage it was read from. */
  readonly source: string;
  readonly because: string;
};

/** The cases as tests: the verdict, and the rules that make it. */
export function testCases(cases: readonly WorkedCase[]) {
  test('every case has a name of its own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test.each(cases.map((it) => [it.id, it] as const))('%s', (_, { checker, given, verdict, rules }) => {
    const { model, asks } = checkerOf(checker);
    expect(Object.keys(given).filter((fact) => !(asks as readonly string[]).includes(fact))).toEqual([]);
    const found = judge(model, given);
    expect({ verdict: found.verdict, rules: [...found.deciding].sort() }).toEqual({ verdict, rules: [...rules].sort() });
  });
}

export type Reading = (given: Readonly<Record<string, string>>) => Verdict;

/** The sources read straight down, without the rules, against the engine: the same verdict in every complete scenario. */
export function testReading(checker: string, reading: Reading) {
  describe(`${checker}: a straight reading of the sources`, () => {
    test('says the same in every scenario', () => {
      const { model } = checkerOf(checker);
      const table = tabulate(model);
      const wrong: string[] = [];
      everyScenario(model, (digits) => {
        const given = table.givenOf(digits);
        const [engine, read] = [table.verdictOf(digits), reading(given)];
        if (engine !== read) wrong.push(`${JSON.stringify(given)}: the engine says ${engine}, the sources say ${read}`);
      });
      expect(wrong).toEqual([]);
    });
  });
}
