import type { Model } from '../engine/model.ts';
import { type Walked, walkAgain } from '../engine/recorded.ts';
import type { RecordedChecker } from '../model/release.ts';
import { modelAddress, recordsAddress } from '../vocabulary/address.ts';

type Records = { readonly releases: readonly (RecordedChecker & { readonly number: number })[] };
type Ask = (address: string) => Promise<unknown>;

/** What is known so far of the walk: how many checkers are done, how many scenarios they have, and what does not agree. */
export type Progress = {
  readonly done: number;
  readonly scenarios: number;
  readonly wrong: number;
  readonly disagree: readonly (Walked['disagree'][number] & { readonly checker: string })[];
};

/** A checker that could not be walked: its data did not come, or does not fit. */
export class NotWalked extends Error {
  readonly checker: string;
  constructor(checker: string, cause: unknown) {
    super(`${checker} could not be walked`, { cause });
    this.checker = checker;
  }
}

/**
 * Judges every complete scenario of these checkers again and compares it with the published verdicts of a release.
 * `ask` gives the JSON at an address; `tell` hears after every checker. Throws `NotWalked` where one cannot be compared.
 */
export async function walkAll(
  checkers: readonly string[],
  release: number,
  ask: Ask,
  tell: (progress: Progress) => Promise<void> | void,
) {
  let progress: Progress = { done: 0, scenarios: 0, wrong: 0, disagree: [] };
  for (const checker of checkers) {
    try {
      const [model, records] = (await Promise.all([ask(modelAddress(checker)), ask(recordsAddress(checker))])) as [
        Model,
        Records,
      ];
      const published = records.releases.find(({ number }) => number === release);
      if (!published) throw new Error(`Release ${release} has no ${checker}`);
      const { scenarios, agree, disagree } = walkAgain(model, published);
      progress = {
        done: progress.done + 1,
        scenarios: progress.scenarios + scenarios,
        wrong: progress.wrong + scenarios - agree,
        disagree: [...progress.disagree, ...disagree.map((it) => ({ checker, ...it }))],
      };
    } catch (cause) {
      throw new NotWalked(checker, cause);
    }
    await tell(progress);
  }
  return progress;
}
