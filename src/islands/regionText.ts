import type { Payload } from '../catalogue/payload.ts';
import type { Judgement } from '../engine/judge.ts';
import type { Given } from '../engine/model.ts';
import { tabulate } from '../engine/table.ts';

/**
 * What the guidance leaves open in this case, in the words of the checker. Nothing while the missing answers could lead into
 * another part of what it leaves open, and nothing for any other verdict.
 */
export function regionText(
  { model, regions }: Pick<Payload, 'model' | 'regions'>,
  { verdict }: Pick<Judgement, 'verdict'>,
  given: Given,
): string | undefined {
  const table = tabulate(model);
  const digits = table.digitsOf(given);
  return regions.find(
    (region) =>
      region.verdict === verdict &&
      region.when.every(({ fact, anyOf }) => table.answersOf(fact, digits).every((answer) => anyOf.includes(answer))),
  )?.says;
}
