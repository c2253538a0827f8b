import { type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import { upgrades as published, type Renamed, type Upgrade } from './upgrades.ts';

/** A question as a link knows it: its name and its possible answers. */
export type Asked = { readonly id: string; readonly answers: readonly string[] };

/** What a link says that could not be taken as an answer. */
export type Problem =
  | { readonly kind: 'unknown-name'; readonly name: string; readonly value: string }
  | { readonly kind: 'unknown-answer'; readonly name: string; readonly value: string }
  | { readonly kind: 'repeated'; readonly name: string; readonly value: string }
  | { readonly kind: 'version'; readonly name: string; readonly value: string }
  | { readonly kind: 'more'; readonly count: number };

export type Read = {
  readonly given: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly renamed: readonly Renamed[];
  /** The verdict its sender saw. */
  readonly saw?: Verdict;
};

/** How many problems are named one by one, and how much of a name or value is shown. */
const namedProblems = 8;
const shownLength = 60;

const shorten = (text: string) => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);
const reserved = ['v', 'saw'];

/** The current version of the link format. */
export const linkVersion = published.length + 1;

/** The query that says what is known: answers in the order of the questions, those not given left out. */
export function toQuery(asked: readonly Asked[], given: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const { id, answers } of asked) {
    const answer = given[id];
    if (answer !== undefined && answers.includes(answer)) query.set(id, answer);
  }
  return query.toString();
}

/** The query of a link to send: what is known, with the version of the format and the verdict its sender saw. */
export function toLink(asked: readonly Asked[], given: Readonly<Record<string, string | undefined>>, saw: Verdict): string {
  const query = toQuery(asked, given);
  return query && `${query}&v=${linkVersion}&saw=${saw}`;
}

const versionOf = (text: string) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);

/**
 * Reads the query of a link. Never throws, whatever it is given: what cannot be read is named in `problems`, and only an
 * answer that stands there, once and spelt as published, becomes one. A link of a future or damaged version gives none.
 * Without a version a link is taken for a current one; if that leaves something unread, for one of the first version,
 * when that reads more of it.
 */
export function fromQuery(asked: readonly Asked[], query: string, upgrades: readonly Upgrade[] = published): Read {
  const problems: Problem[] = [];
  const link = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = link.get(name);
    if (value === '' && (reserved.includes(name) || asked.some(({ id }) => id === name))) continue;
    if (before === value) continue;
    if (before !== undefined) repeated.add(name);
    link.set(name, before === undefined ? value : `${before}, ${value}`);
  }

  const current = upgrades.length + 1;
  const stamp = link.get('v');
  link.delete('v');
  const version = stamp === undefined ? current : repeated.has('v') ? undefined : versionOf(stamp);
  if (version === undefined || version > current)
    return { given: {}, problems: [{ kind: 'version', name: 'v', value: shorten(stamp ?? '') }], renamed: [] };
  for (const name of repeated) {
    problems.push({ kind: 'repeated', name: shorten(name), value: shorten(link.get(name) ?? '') });
    link.delete(name);
  }

  const read = readAnswers(asked, link, upgrades.slice(version - 1));
  const older = stamp === undefined && read.problems.length ? readAnswers(asked, link, upgrades) : read;
  const { problems: unread, ...rest } = older.problems.length < read.problems.length ? older : read;
  problems.push(...unread);
  const named = problems.slice(0, namedProblems);
  const more = problems.length - named.length;
  return { ...rest, problems: more ? [...named, { kind: 'more', count: more }] : named };
}

function readAnswers(asked: readonly Asked[], original: ReadonlyMap<string, string>, upgrades: readonly Upgrade[]): Read {
  const link = new Map(original);
  const renamed = upgrades.flatMap((upgrade) => upgrade(link));
  const problems: Problem[] = [];
  const given: Record<string, string> = {};
  let saw: Verdict | undefined;
  for (const [name, value] of link) {
    const known = asked.find(({ id }) => id === name);
    if (name === 'saw') {
      saw = verdictNames.find((verdict) => verdict === value);
      if (!saw) problems.push({ kind: 'unknown-answer', name, value: shorten(value) });
    } else if (!known) problems.push({ kind: 'unknown-name', name: shorten(name), value: shorten(value) });
    else if (known.answers.includes(value)) given[name] = value;
    else problems.push({ kind: 'unknown-answer', name, value: shorten(value) });
  }
  return { given, problems, renamed, ...(saw && { saw }) };
}
