import type { Verdict } from '../../src/vocabulary/verdict.ts';

/**
 * A case worked by hand from the text of the sources: a question an administrator might ask, and the answer the text
 * gives. What is not in `given` is left open by the question.
 */
export type WorkedCase = {
  readonly id: string;
  readonly question: { readonly en: string; readonly es: string };
  readonly checker: string;
  readonly given: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  /** The rules that decide it; none where the guidance is silent or answers are missing. */
  readonly rules: readonly string[];
  /** The worked scenario of the guidance it stands for. */
  readonly source?: string;
  /** The passages, facts and tensions the answer was worked out from. */
  readonly because: string;
};
