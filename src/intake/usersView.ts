import type { Lang } from '../vocabulary/text.ts';
import { type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import type { JudgedUsers, UsersResult } from './users.ts';
import { missingTexts } from './writers.ts';

/** In which order judged users are shown, and which of them. */
export type UsersOrder = {
  readonly by: 'row' | 'name' | 'verdict' | 'rules';
  readonly down: boolean;
  readonly verdict?: Verdict | undefined;
  readonly rule?: string | undefined;
  /** Part of a name or an address; case does not matter. */
  readonly text: string;
};

/** One judged user, ready to show. */
export type ShownUser = {
  readonly row: number;
  readonly name: string;
  readonly address: string;
  readonly verdict: Verdict;
  readonly rules: readonly string[];
  readonly missing: readonly string[];
  readonly query: string;
};

/** Rows in an order, each an index among the judged ones. */
export type View = Iterable<number> & {
  readonly length: number;
  readonly slice: (from: number, to: number) => Iterable<number>;
};

/** All rows as they came: nothing to remember. */
const allRows = (length: number): View => {
  const slice = (from: number, to: number) =>
    Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, at) => from + at);
  return { length, slice, [Symbol.iterator]: () => slice(0, length)[Symbol.iterator]() };
};

/** The judged rows that are wanted, in the order wanted; equal ones stay in the order of the list. */
export function viewOf(result: UsersResult, { by, down, verdict, rule, text }: UsersOrder, lang: Lang): View {
  if (by === 'row' && !down && !verdict && !rule && text.trim() === '') return allRows(result.rows);
  const wanted = result.cases.map((it) => (!verdict || it.verdict === verdict) && (!rule || it.deciding.includes(rule)));
  const caseAt = (index: number) => result.caseOf(result.kindOf(index));
  const part = text.trim().toLowerCase();
  const view = new Uint32Array(result.rows);
  let count = 0;
  for (let index = 0; index < result.rows; index++) {
    if (!wanted[caseAt(index)]) continue;
    if (part && !result.nameOf(index).toLowerCase().includes(part) && !result.addressOf(index).toLowerCase().includes(part))
      continue;
    view[count++] = index;
  }
  const found = view.subarray(0, count);
  if (by === 'row') return down ? found.reverse() : found;
  // Sorting leaves equal rows in the order in which they stand.
  const sign = down ? -1 : 1;
  if (by === 'name') {
    const { compare } = new Intl.Collator(lang);
    const names = new Map<number, string>();
    for (const index of found) names.set(index, result.nameOf(index) || result.addressOf(index));
    return found.sort((a, b) => sign * compare(names.get(a) as string, names.get(b) as string));
  }
  const keys = result.cases.map(({ verdict: it, deciding }) =>
    by === 'verdict' ? verdictNames.indexOf(it) : deciding.join(' '),
  );
  const ranked = [...new Set(keys)].sort((a, b) => (a < b ? -1 : 1));
  const places = keys.map((key) => ranked.indexOf(key));
  return found.sort((a, b) => sign * ((places[caseAt(a)] as number) - (places[caseAt(b)] as number)));
}

/** A judged row as it is shown: what is missing only where answers are. */
export function shownUser(result: JudgedUsers, index: number, lang: Lang): ShownUser {
  const { verdict, deciding, query } = result.cases[result.caseOf(result.kindOf(index))] as JudgedUsers['cases'][number];
  return {
    row: result.numberOf(index),
    name: result.nameOf(index),
    address: result.addressOf(index),
    verdict,
    rules: deciding,
    missing: missingTexts(result, index, lang),
    query,
  };
}
