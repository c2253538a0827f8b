import type { Phrase, SearchData, SearchRecord } from './kinds.ts';

/** The data of a language as it travels: each word once, with the records that have it; references as numbers. */
export type PackedSearch = {
  readonly lang: SearchData['lang'];
  readonly scope?: string;
  readonly phrases: readonly Phrase[];
  readonly records: readonly (Omit<SearchRecord, 'rules' | 'words'> & { readonly rules?: string })[];
  /** Every word of `words`, parted by spaces. */
  readonly vocabulary: string;
  /** For each word in the same order, parted by commas, the records that have it: distances in base 36, parted by spaces. */
  readonly postings: string;
};

const distances = (places: readonly number[]): string =>
  places.map((place, at) => (place - (places[at - 1] ?? 0)).toString(36)).join(' ');
function places(packed: string): readonly number[] {
  let at = 0;
  return packed === ''
    ? []
    : packed.split(' ').map((distance) => {
        at += Number.parseInt(distance, 36);
        return at;
      });
}

/** Takes out what is said again and again. Words come back in alphabetical order, references in the order of the records. */
export function pack({ records, ...rest }: SearchData): PackedSearch {
  const placeOf = new Map(records.map(({ path }, place) => [path, place]));
  const having = new Map<string, number[]>();
  for (const [place, { words = '' }] of records.entries())
    for (const word of words.split(' ').filter(Boolean)) {
      const list = having.get(word) ?? [];
      list.push(place);
      having.set(word, list);
    }
  const words = [...having].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...rest,
    records: records.map(({ words: _, rules, ...record }) => {
      const known = (rules ?? []).flatMap((path) => placeOf.get(path) ?? []).sort((a, b) => a - b);
      return { ...record, ...(known.length && { rules: distances(known) }) };
    }),
    vocabulary: words.map(([word]) => word).join(' '),
    postings: words.map(([, list]) => distances(list)).join(','),
  };
}

/** The data as it was before it was packed. */
export function unpack({ records, vocabulary, postings, ...rest }: PackedSearch): SearchData {
  const wordsAt: string[][] = records.map(() => []);
  const lists = postings.split(',');
  for (const [at, word] of vocabulary.split(' ').entries())
    for (const place of places(lists[at] ?? '')) wordsAt[place]?.push(word);
  return {
    ...rest,
    records: records.map(({ rules, ...record }, place) => ({
      ...record,
      ...(wordsAt[place]?.length && { words: wordsAt[place].join(' ') }),
      ...(rules && { rules: places(rules).flatMap((at) => records[at]?.path ?? []) }),
    })),
  };
}
