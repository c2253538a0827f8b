import type { Bilingual } from '../vocabulary/text.ts';

/**
 * A checker as a release published it: its questions in order, each with its answers in order (separated by spaces), and
 * the verdict of every complete scenario, the answers to the last question running fastest. A verdict is one letter
 * (`verdictLetters` of `src/engine/recorded.ts`); a number before it says how often it is repeated: `12f3a`.
 */
export type RecordedChecker = {
  readonly questions: Readonly<Record<string, string>>;
  readonly verdicts: string;
};

/** The rule set as it was published on a day: what it says of every complete scenario, and which rules it consists of. */
export type Release = {
  /** 1, 2, 3 …: published, so it never changes. Links name it (`rel`). */
  readonly number: number;
  /** ISO. */
  readonly date: string;
  /** What changed, in a sentence or two; everything that can be counted is computed. */
  readonly notes: Bilingual;
  /** The identity of the rule set, as pages and files of that day named it. */
  readonly ruleSet: string;
  /** For each rule the identities of its logic, its source, its English and its Spanish words; `withdrawn` behind them if it is. */
  readonly rules: Readonly<Record<string, string>>;
  readonly checkers: Readonly<Record<string, RecordedChecker>>;
};

/** Declares one release. Written by `npm run release`, not by hand. */
export const release = (declared: Release): Release => declared;
