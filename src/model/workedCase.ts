import type { Bilingual } from '../vocabulary/text.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import type { CheckerId, Citation, RuleId, Scenario } from './names.ts';

/**
 * A question an administrator asks, answered by hand from the sources: never from the rules. What is not in `given` is left
 * open by the question.
 */
export type WorkedCase = {
  readonly id: string;
  readonly question: Bilingual;
  readonly checker: CheckerId;
  readonly given: Scenario;
  readonly verdict: Verdict;
  /** The rules that ought to decide it, in any order; none where the guidance is silent or answers are missing. */
  readonly rules: readonly RuleId[];
  /** The passages the answer was worked out from. */
  readonly from: readonly Citation[];
  /** How, where the passages alone do not say it. */
  readonly because?: string;
  /** The number of the worked scenario it stands for, or the topic it was read from. */
  readonly source?: string;
};
