import { type Example, type Kind, kinds, type Phrase, type SearchData } from './kinds.ts';

/** The fields that travel word by word; what they are made of is in alphabetical order. */
const wordFields = ['words', 'about'] as const;

/**
 * The data of a language as it travels: each word once, with the records that have it; references as numbers; the records column
 * by column, a line each, because things of a kind shrink best beside each other.
 */
export type PackedSearch = {
  readonly lang: SearchData['lang'];
  readonly scope?: string;
  /** How many records there are of each kind, in the order of kinds, which is theirs as well. */
  readonly kinds: readonly number[];
  readonly paths: string;
  /** A title that is the one before again is an empty line. */
  readonly titles: string;
  readonly says: string;
  readonly rules: string;
  /** A line for all that mean and lead to the same: what is said, what it means, where it leads, parted by tabs. */
  readonly phrases: string;
  /** A line for all examples that lead to the same: the records, and after a tab the examples, parted by bars. */
  readonly examples: string;
  /** Every word of these fields in alphabetical order: how many letters it has in common with the one before, and the others. */
  readonly vocabulary: string;
  /** For each word in the same order, parted by commas, the records that have it in each field, parted by a bar. */
  readonly postings: string;
};

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A number without a mark at its end: only its last digit is a small letter. */
function packNumber(number: number): string {
  let text = lower[number % lower.length] as string;
  for (let rest = Math.floor(number / lower.length); rest > 0; rest = Math.floor((rest - 1) / upper.length))
    text = `${upper[(rest - 1) % upper.length]}${text}`;
  return text;
}
const unpackNumber = (text: string): number =>
  [...text.slice(0, -1)].reduce((sum, digit) => sum * upper.length + upper.indexOf(digit) + 1, 0) * lower.length +
  lower.indexOf(text.slice(-1));

/** Ascending numbers as the distances between them. */
const packPlaces = (places: readonly number[]): string =>
  places.map((place, at) => packNumber(place - (places[at - 1] ?? 0))).join('');
function unpackPlaces(packed: string): readonly number[] {
  let at = 0;
  return (packed.match(/[A-Z\d]*[a-z]/g) ?? []).map((distance) => {
    at += unpackNumber(distance);
    return at;
  });
}

/** How many letters two words begin with alike, at most as many as one digit says. */
function alike(word: string, before: string): number {
  let same = 0;
  while (same < 35 && same < word.length && word[same] === before[same]) same += 1;
  return same;
}
const packWords = (words: readonly string[]): string =>
  words
    .map((word, at) => {
      const same = alike(word, words[at - 1] ?? '');
      return same.toString(36) + word.slice(same);
    })
    .join(' ');
function unpackWords(packed: string): readonly string[] {
  let before = '';
  return packed
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      before = before.slice(0, Number.parseInt(word[0] as string, 36)) + word.slice(1);
      return before;
    });
}

const lines = (texts: readonly string[]) => texts.join('\n');

function packPhrases(phrases: readonly Phrase[]): string {
  const groups: { readonly said: string[]; readonly rest: string }[] = [];
  for (const { said, means = '', leadsTo = [] } of phrases) {
    const rest = `${means}\t${leadsTo.join(' ')}`;
    const group = groups.at(-1);
    if (group?.rest === rest) group.said.push(said);
    else groups.push({ said: [said], rest });
  }
  return lines(groups.map(({ said, rest }) => `${said.join('|')}\t${rest}`));
}
const unpackPhrases = (packed: string): readonly Phrase[] =>
  packed.split('\n').flatMap((line) => {
    const [said = '', means = '', leadsTo = ''] = line.split('\t');
    const rest = { ...(means && { means }), ...(leadsTo && { leadsTo: leadsTo.split(' ') }) };
    return said
      .split('|')
      .filter(Boolean)
      .map((it) => ({ said: it, ...rest }));
  });

const packExamples = (examples: readonly Example[], placeOf: ReadonlyMap<string, number>): string =>
  lines(
    [
      ...Map.groupBy(examples, ({ leadsTo }) =>
        packPlaces(leadsTo.flatMap((path) => placeOf.get(path) ?? []).sort((a, b) => a - b)),
      ),
    ].map(([places, some]) => `${places}\t${some.map(({ stems }) => stems).join('|')}`),
  );
const unpackExamples = (packed: string, paths: readonly string[]): readonly Example[] =>
  packed
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [places = '', some = ''] = line.split('\t');
      const leadsTo = unpackPlaces(places).flatMap((at) => paths[at] ?? []);
      return some.split('|').map((stems) => ({ stems, leadsTo }));
    });

/**
 * Takes out what is said again and again. The records have to be in the order of kinds. Words come back in alphabetical order,
 * references in the order of the records.
 */
export function pack({ records, phrases, examples, ...rest }: SearchData): PackedSearch {
  const placeOf = new Map(records.map(({ path }, place) => [path, place]));
  const having = new Map<string, number[][]>();
  for (const [field, name] of wordFields.entries())
    for (const [place, { [name]: text = '' }] of records.entries())
      for (const word of text.split(' ').filter(Boolean)) {
        const lists = having.get(word) ?? wordFields.map(() => []);
        lists[field]?.push(place);
        having.set(word, lists);
      }
  const words = [...having].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...rest,
    kinds: kinds.map((kind) => records.filter((record) => record.kind === kind).length),
    paths: lines(records.map(({ path }) => path)),
    titles: lines(records.map(({ title }, at) => (title === records[at - 1]?.title ? '' : title))),
    says: lines(records.map(({ says = '' }) => says)),
    rules: lines(
      records.map(({ rules = [] }) => packPlaces(rules.flatMap((path) => placeOf.get(path) ?? []).sort((a, b) => a - b))),
    ),
    phrases: packPhrases(phrases),
    examples: packExamples(examples, placeOf),
    vocabulary: packWords(words.map(([word]) => word)),
    postings: words.map(([, lists]) => lists.map(packPlaces).join('|').replace(/\|$/, '')).join(','),
  };
}

/** The data as it was before it was packed. */
export function unpack(packed: PackedSearch): SearchData {
  const [paths, titles, says, rules] = [packed.paths, packed.titles, packed.says, packed.rules].map((it) => it.split('\n'));
  const kindOf = packed.kinds.flatMap((count, kind) => Array.from({ length: count }, () => kinds[kind] as Kind));
  const wordsAt = wordFields.map(() => kindOf.map((): string[] => []));
  const having = packed.postings.split(',').map((it) => it.split('|').map(unpackPlaces));
  for (const [at, word] of unpackWords(packed.vocabulary).entries())
    for (const [field, places] of (having[at] ?? []).entries()) for (const place of places) wordsAt[field]?.[place]?.push(word);
  let title = '';
  return {
    lang: packed.lang,
    phrases: unpackPhrases(packed.phrases),
    examples: unpackExamples(packed.examples, paths ?? []),
    ...(packed.scope && { scope: packed.scope }),
    records: kindOf.map((kind, place) => {
      title = titles?.[place] || title;
      const named = unpackPlaces(rules?.[place] ?? '').flatMap((at) => paths?.[at] ?? []);
      return {
        kind,
        path: paths?.[place] ?? '',
        title,
        ...(says?.[place] && { says: says[place] }),
        ...Object.fromEntries(
          wordFields.flatMap((name, field) => {
            const words = wordsAt[field]?.[place] ?? [];
            return words.length ? [[name, words.join(' ')] as const] : [];
          }),
        ),
        ...(named.length && { rules: named }),
      };
    }),
  };
}
