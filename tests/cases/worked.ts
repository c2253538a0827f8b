import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/checkers/index.ts';
import { everyScenario } from '../../src/engine/prove.ts';
import { tabulate } from '../../src/engine/table.ts';
import type { Scenario } from '../../src/vocabulary/facts.ts';
import type { Bilingual } from '../../src/vocabulary/text.ts';
import type { Verdict } from '../../src/vocabulary/verdict.ts';

/**
 * A question an administrator asks, answered by hand from the sources: never from the rules. What is not in `given` is left
 * open by the question.
 */
export type WorkedCase = {
  readonly id: string;
  readonly question: Bilingual;
  readonly checker: string;
  readonly given: Scenario;
  readonly verdict: Verdict;
  /** The rules that ought to decide it, in any order; none where the guidance is silent or answers are missing. */
  readonly rules: readonly string[];
  /** The worked scenario of the guidance it stands for, or the topic it was read from. */
  readonly source?: string;
  /** The passages, facts and tensions the answer was worked out from. */
  readonly because: string;
};

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
