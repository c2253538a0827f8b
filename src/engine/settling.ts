import type { Given, Model } from './model.ts';
import { tabulate } from './table.ts';

/** A question that is still open in several models, and what its answer does in them. */
export type NextQuestion = {
  readonly fact: string;
  /** Models that get a verdict by at least one answer to it. */
  readonly settles: readonly string[];
};

/**
 * The open question that settles most: over all models without a verdict, the share of its answers that bring one, summed
 * up; where no single answer brings any, the one that the most verdicts depend on. Nothing where all are settled.
 */
export function nextQuestion(
  models: readonly { readonly id: string; readonly model: Model; readonly undecidedBy: readonly string[] }[],
  given: Given,
): NextQuestion | undefined {
  const weights = new Map<string, { weight: number; settles: string[] }>();
  for (const { id, model, undecidedBy } of models) {
    const table = tabulate(model);
    const digits = table.digitsOf(given);
    for (const fact of undecidedBy) {
      const place = model.facts.findIndex((it) => it.id === fact);
      const answers = table.radix[place] ?? 0;
      const settling = Array.from({ length: answers }, (_, answer) => table.verdictOf(digits.with(place, answer))).filter(
        (verdict) => verdict !== 'unknown',
      ).length;
      const known = weights.get(fact) ?? { weight: 0, settles: [] };
      // That a verdict depends on it counts a little, too.
      known.weight += settling / Math.max(answers, 1) + 0.001;
      if (settling) known.settles.push(id);
      weights.set(fact, known);
    }
  }
  const [best] = [...weights].sort(([, a], [, b]) => b.weight - a.weight);
  return best && { fact: best[0], settles: best[1].settles };
}
