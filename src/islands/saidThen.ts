import type { Given } from '../engine/model.ts';
import { questionsOf, readRecord } from '../engine/recorded.ts';
import type { RecordedChecker } from '../model/release.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

/** What `/releases/<checker>.json` holds. */
export type Records = { readonly releases: readonly (RecordedChecker & { readonly number: number; readonly date: string })[] };

export type Then = { readonly date: string; readonly verdict: Verdict };

/**
 * What a release said of these answers; `lost` where it is not among the records, as when a site was published by half; undefined
 * where it did not know one of the answers. Throws where the record is damaged.
 */
export function saidThen({ releases }: Records, release: number, given: Given): Then | 'lost' | undefined {
  const recorded = releases.find(({ number }) => number === release);
  if (!recorded) return 'lost';
  const strange = questionsOf(recorded).some(({ id, answers }) => given[id] !== undefined && !answers.includes(given[id]));
  return strange ? undefined : { date: recorded.date, verdict: readRecord(recorded)(given) };
}
