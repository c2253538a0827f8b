import type { Asked, Given } from '../engine/model.ts';
import { type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import { type Part, partsOf } from './damage.ts';
import { upgrades as published, type Renamed, type Upgrade } from './upgrades.ts';

/** What a link says that could not be taken as an answer. */
export type Problem =
  | { readonly kind: 'unknown-name'; readonly name: string; readonly value: string }
  | { readonly kind: 'unknown-answer'; readonly name: string; readonly value: string }
  | { readonly kind: 'repeated'; readonly name: string; readonly value: string }
  | { readonly kind: 'version'; readonly name: string; readonly value: string }
  | { readonly kind: 'too-long' | 'too-many'; readonly count: number }
  | { readonly kind: 'more'; readonly count: number };

export type Read = {
  readonly given: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly renamed: readonly Renamed[];
  /** The verdict its sender saw. */
  readonly saw?: Verdict;
  /** The release of the rule set it was made with. */
  readonly rel?: number;
  /** The link was damaged, and answers were read from it as they were meant. */
  readonly mended?: true;
  /** Something that the link says of this page could not be read. */
  readonly partial?: true;
  /** Nothing in the link is meant for this page. */
  readonly foreign?: true;
};

/** How many problems are named one by one, and how much of a name or value is shown. */
const namedProblems = 8;
const shownLength = 60;

/** A query longer than this (in UTF-16 code units), or of more parameters, is not read at all. */
export const longestQuery = 200_000;
export const mostParameters = 2_000;

/** A name or a value as it is shown in a message. */
export const shorten = (text: string) => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);
/** The names of a link that are no questions. */
export const reserved: readonly string[] = ['v', 'saw', 'rel'];

/** The current version of the link format. */
export const linkVersion = published.length + 1;

/** The query that says what is known: answers in the order of the questions, those not given left out. */
export function toQuery(asked: readonly Asked[], given: Given): string {
  const query = new URLSearchParams();
  for (const { id, answers } of asked) {
    const answer = answers.find((it) => it === given[id]);
    if (answer !== undefined) query.set(id, answer);
  }
  return query.toString();
}

/** The query of a link to send: what is known, the version of the format, the release of the rule set and the verdict its sender saw. */
export function toLink(asked: readonly Asked[], given: Given, saw: Verdict, release?: number): string {
  const query = toQuery(asked, given);
  return query && `${query}&v=${linkVersion}${release === undefined ? '' : `&rel=${release}`}&saw=${saw}`;
}

/** A number of a version or of a release; undefined where it is none. */
const numberOf = (text: string) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);

/**
 * Reads the query of a link. Never throws, whatever it is given: what cannot be read is named in `problems`, and only an
 * answer that stands there in one way, spelt as published once what was glued to it is taken off (see `damage.ts`),
 * becomes one. A link of a future or damaged version gives none, nor does one that is too long.
 * Without a version a link is taken for a current one; if that leaves something unread, for one of the first version,
 * when that reads more of it.
 */
export function fromQuery(asked: readonly Asked[], query: string, upgrades: readonly Upgrade[] = published): Read {
  const nothing = (problem: Problem): Read => ({ given: {}, problems: [problem], renamed: [], partial: true });
  if (query.length > longestQuery) return nothing({ kind: 'too-long', count: query.length });
  const isKnown = (name: string) => reserved.includes(name) || asked.some(({ id }) => id === name);
  const parts = partsOf(query.replace(/^\?/, ''), isKnown, mostParameters);
  if (!parts) return nothing({ kind: 'too-many', count: mostParameters });

  const link = new Map<string, string>();
  const written = new Map<string, Part['written']>();
  const repeated = new Set<string>();
  const mended = new Set<string>();
  for (const { name, value, ...part } of parts) {
    if (value === '' && isKnown(name)) continue;
    if (part.mended) mended.add(name);
    const before = link.get(name);
    if (before === value) continue;
    if (before !== undefined) repeated.add(name);
    link.set(name, value);
    const first = written.get(name);
    written.set(name, first ? { name: first.name, value: `${first.value}, ${part.written.value}` } : part.written);
  }
  /** A name that stands in the link, as it is written there. */
  const shown = (name: string) => {
    const as = written.get(name) as Part['written'];
    return { name: shorten(isKnown(name) ? name : as.name), value: shorten(as.value) };
  };

  const current = upgrades.length + 1;
  const stamp = link.get('v');
  link.delete('v');
  const version = stamp === undefined ? current : repeated.has('v') ? undefined : numberOf(stamp);
  if (version === undefined || version > current) return nothing({ kind: 'version', ...shown('v') });
  for (const name of repeated) link.delete(name);

  const read = readAnswers(asked, link, upgrades.slice(version - 1));
  const older = stamp === undefined && read.unread.length ? readAnswers(asked, link, upgrades) : read;
  const { unread, given, ...rest } = older.unread.length < read.unread.length ? older : read;
  const problems: Problem[] = [
    ...[...repeated].map((name): Problem => ({ kind: 'repeated', ...shown(name) })),
    // What is asked here comes first: of the rest only some is named.
    ...[...unread.filter(([name]) => isKnown(name)), ...unread.filter(([name]) => !isKnown(name))].map(
      ([name, value]): Problem => ({
        kind: isKnown(name) ? 'unknown-answer' : 'unknown-name',
        ...(link.get(name) === value ? shown(name) : { name: shorten(name), value: shorten(value) }),
      }),
    ),
  ];
  const named = problems.slice(0, namedProblems);
  const more = problems.length - named.length;
  const partial = [...repeated, ...unread.map(([name]) => name)].some(isKnown);
  const empty = Object.keys(given).length === 0;
  return {
    given,
    ...rest,
    problems: more ? [...named, { kind: 'more', count: more }] : named,
    ...(!empty && ['v', 'saw', 'rel', ...Object.keys(given)].some((name) => mended.has(name)) && { mended: true }),
    ...(partial && { partial }),
    ...(problems.length > 0 && !partial && empty && !rest.saw && !rest.rel && stamp === undefined && { foreign: true }),
  };
}

type Answers = Pick<Read, 'given' | 'renamed' | 'saw' | 'rel'> & {
  readonly unread: readonly (readonly [name: string, value: string])[];
};

function readAnswers(asked: readonly Asked[], original: ReadonlyMap<string, string>, upgrades: readonly Upgrade[]): Answers {
  const link = new Map(original);
  const renamed = upgrades.flatMap((upgrade) => upgrade(link));
  const unread: [string, string][] = [];
  const given: Record<string, string> = {};
  let saw: Verdict | undefined;
  let rel: number | undefined;
  for (const [name, value] of link) {
    if (name === 'saw') {
      saw = verdictNames.find((verdict) => verdict === value);
      if (!saw) unread.push([name, value]);
    } else if (name === 'rel') {
      rel = numberOf(value);
      if (!rel) unread.push([name, value]);
    } else if (asked.find(({ id }) => id === name)?.answers.includes(value)) given[name] = value;
    else unread.push([name, value]);
  }
  return { given, unread, renamed, ...(saw && { saw }), ...(rel && { rel }) };
}
