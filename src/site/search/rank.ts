import { type Kind, kinds, type Phrase, type SearchData, type SearchRecord } from './kinds.ts';
import { denies, fold, isEmpty, isOneSlip, stem, stemsIn, withParts, wordsOf } from './language.ts';

/** How much of a query is read. */
export const limits = { letters: 400, words: 16 } as const;

export type Found = {
  /** Best first: what is asked for by its exact name, then the three best in the order of kinds, then the rest by kind. */
  readonly results: readonly SearchRecord[];
  /** How many of the results are the best ones. */
  readonly best: number;
  /** Words, as typed, that no page contains. */
  readonly unknown: readonly string[];
  /** Words that were read as others, because of one typing error. */
  readonly corrected: readonly { readonly typed: string; readonly read: string }[];
  /** Words of the site that look like an unknown one. */
  readonly nearest: readonly string[];
  /** Whether only the beginning of the query was read. */
  readonly shortened: boolean;
  /** Whether the query had no word to look for. */
  readonly wordless: boolean;
};

/** A part of a query: what may stand for it. One alternative is enough; all of its words are wanted. */
type Concept = { readonly alternatives: readonly (readonly Weighted[])[]; readonly phrase?: Phrase };
/** Words of the index that count as one, with what they are worth. */
type Weighted = readonly { readonly word: string; readonly worth: number }[];

/** A record with how well it answers, and which share of the query it meets. */
type Weighed = { readonly id: number; readonly score: number; readonly share: number };

const fieldWorth = { title: 5, about: 2.5, words: 1, related: 0.7 };
type Field = keyof typeof fieldWorth;
const kindWorth: Readonly<Record<Kind, number>> = { checker: 1.6, page: 1.4, rule: 1, question: 0.9, term: 0.95, source: 0.8 };
/** What being wholly like an example is worth; the best match by words has 1. */
const exampleWorth = 1.5;
const pageOf = ({ path }: SearchRecord) => path.replace(/#.*$/, '');
/** Sections of a page are one result; terms and open questions are one each. */
const resultOf = (record: SearchRecord) => (record.kind === 'page' ? pageOf(record) : record.path);
const isCmdlet = (folded: string) => /^[a-z]+-cs[a-z]+$/.test(folded);

/** An exact name as it is printed or copied: without the version of a topic, quotation marks, and the rest of an address. */
const nameIn = (text: string) =>
  fold(text)
    .replace(/\(v=[^)]*\)?/g, '')
    .replace(/^.*\/([^/]+)\/?$/, '$1')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** A word of the site: how it is written, and what each record that has it is worth for it. */
type Known = { readonly shown: string; readonly rarity: number; readonly worth: ReadonlyMap<number, number> };

/**
 * Every word of the records by its stem. A word is worth more in a title than elsewhere, in a short text than in a long one,
 * and the fewer records have it (as in BM25, with each word of a field counted once).
 */
function readVocabulary(
  lang: SearchData['lang'],
  records: readonly SearchRecord[],
): {
  readonly vocabulary: ReadonlyMap<string, Known>;
  /** Every written form, folded, with its stem. */
  readonly forms: ReadonlyMap<string, { readonly shown: string; readonly stem: string }>;
} {
  const titles = new Map(records.map(({ path, title }) => [path, title]));
  const fieldsOf = ({ title, says = '', about = '', words = '', rules = [] }: SearchRecord) => ({
    title,
    about: `${says} ${about}`,
    words,
    related: rules.map((path) => titles.get(path) ?? '').join(' '),
  });
  const met = new Map<string, string | undefined>();
  /** The stem of a word, or nothing for one that says nothing; each word is looked at once. */
  const stemOf = (word: string) => {
    if (!met.has(word)) met.set(word, isEmpty(fold(word), lang) ? undefined : stem(word, lang));
    return met.get(word);
  };
  const found = new Map<string, { shown: string; parts: Map<number, number> }>();
  const lengths = { title: 0, about: 0, words: 0, related: 0 };
  const read = records.map((record) =>
    (Object.entries(fieldsOf(record)) as [Field, string][]).map(([field, text]) => {
      const stems = new Map<string, string>();
      for (const word of wordsOf(text).flatMap(withParts)) {
        const key = stemOf(word);
        if (key !== undefined && !stems.has(key)) stems.set(key, word);
      }
      lengths[field] += stems.size / records.length;
      return { field, stems };
    }),
  );
  for (const [id, fields] of read.entries())
    for (const { field, stems } of fields)
      for (const [word, shown] of stems) {
        const entry = found.get(word) ?? { shown, parts: new Map<number, number>() };
        found.set(word, entry);
        const length = stems.size / Math.max(lengths[field], 1);
        entry.parts.set(id, (entry.parts.get(id) ?? 0) + (fieldWorth[field] * 2.2) / (1 + 1.2 * (0.5 + 0.5 * length)));
      }
  const vocabulary = new Map(
    [...found].map(([word, { shown, parts }]) => {
      const rarity = Math.log(1 + (records.length - parts.size + 0.5) / (parts.size + 0.5));
      return [word, { shown, rarity, worth: new Map([...parts].map(([id, worth]) => [id, worth * rarity])) }];
    }),
  );
  const forms = new Map(
    [...met].flatMap(([shown, key]) => (key === undefined ? [] : [[fold(shown), { shown, stem: key }] as const])),
  );
  return { vocabulary, forms };
}

/** The names by which a record is asked for exactly: the end of its address, the id of a topic, the cmdlet it is the reference of. */
const namesOf = ({ kind, path, title, says = '' }: SearchRecord): readonly string[] => {
  const own = nameIn(path.replace(/\/?$/, '').replace('#', '/'));
  if (kind === 'page' || kind === 'term') return [];
  return [own, ...(kind === 'source' ? [nameIn(says), ...wordsOf(title).map(fold).filter(isCmdlet)] : [])];
};

const inKindOrder = (list: readonly SearchRecord[]) => [...list].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

/** Reads the records once and answers queries over them. Pure: nothing is remembered between queries. */
export function searchOver({ lang, records, phrases, examples }: SearchData): (query: string) => Found {
  const { vocabulary, forms } = readVocabulary(lang, records);
  const titles = new Set(records.flatMap(({ title, says }) => [title, says ?? ''].map((text) => fold(text).trim())));
  /** The records at a path; at that of a page, its sections too. */
  const idsAt = new Map<string, number[]>();
  for (const [id, record] of records.entries())
    for (const path of new Set([record.path, resultOf(record)])) idsAt.set(path, [...(idsAt.get(path) ?? []), id]);
  const named = new Map<string, number[]>();
  for (const [id, record] of records.entries())
    for (const name of namesOf(record)) named.set(name, [...(named.get(name) ?? []), id]);
  const partsOf = (text: string) => wordsOf(text).filter((word) => !isEmpty(fold(word), lang) || denies(fold(word)));
  const phraseKey = (words: readonly string[]) => words.map((word) => stem(word, lang)).join(' ');
  const phraseBook = new Map([...phrases].reverse().map((phrase) => [phraseKey(partsOf(phrase.said)), phrase]));
  const phraseWords = new Map([...phraseBook].flatMap(([key, { said }]) => (key.includes(' ') ? [] : [[key, said] as const])));
  const longestPhrase = Math.max(1, ...[...phraseBook.keys()].map((key) => key.split(' ').length));
  const inPhrases = new Set([...phraseBook.keys()].flatMap((key) => key.split(' ')));

  const beginnings = new Map<string, readonly string[]>();
  /** The words that begin like this, those of most records first. */
  function longer(beginning: string): readonly string[] {
    const known = beginnings.get(beginning);
    if (known) return known;
    const words = [...vocabulary.keys()]
      .filter((word) => word.length > beginning.length && word.startsWith(beginning) && !word.includes('-'))
      .sort((a, b) => (vocabulary.get(b)?.worth.size ?? 0) - (vocabulary.get(a)?.worth.size ?? 0))
      .slice(0, 12);
    beginnings.set(beginning, words);
    return words;
  }
  /** A known word, with the words that begin with it at half its worth. */
  const whole = (word: string): Weighted => [
    { word, worth: 1 },
    ...(word.length > 4
      ? longer(word)
          .slice(0, 8)
          .map((other) => ({ word: other, worth: 0.5 }))
      : []),
  ];

  const guesses = new Map([
    ...[...vocabulary].map(([key, { shown }]) => [key, { shown, stem: key }] as const),
    ...[...phraseWords].map(([key, shown]) => [key, { shown, stem: key }] as const),
    ...[...phraseWords.values()].map((shown) => [fold(shown), { shown, stem: stem(shown, lang) }] as const),
    ...forms,
  ]);
  /** The known word that one typing error makes of this one. Digits are never guessed, nor the verb of a cmdlet. */
  function corrected(typed: string): { readonly shown: string; readonly stem: string } | undefined {
    const [word, key] = [fold(typed), stem(typed, lang)];
    if (word.length < 5 || /\d/.test(word)) return undefined;
    const verb = word.split('-')[0];
    const near = [...guesses].filter(
      ([known]) =>
        (isOneSlip(word, known) || isOneSlip(key, known)) &&
        (!isCmdlet(word) || (isCmdlet(known) && known.split('-')[0] === verb)),
    );
    const rank = ([known, { stem: of }]: (typeof near)[number]) =>
      (vocabulary.get(of)?.worth.size ?? 1) * (known[0] === word[0] ? 1000 : 1) * (isOneSlip(word, known) ? 10 : 1);
    return near.sort((a, b) => rank(b) - rank(a))[0]?.[1];
  }

  /** A word cut where letters meet digits or hyphens, if every part is known: `OCS2007R2`, `lync-2013-client`. */
  function cut(word: string): readonly string[] | undefined {
    if (isCmdlet(fold(word))) return undefined;
    const hyphens = word.split(/[-_’']/);
    const digits = word.split(/[-_’']|(?<=\p{L})(?=\p{N}{2,})|(?<=\p{N}{2,})(?=\p{L})/u);
    return [hyphens, digits].find(
      (parts) => parts.length > 1 && parts.every((part) => isKnown(stem(part, lang)) || isEmpty(fold(part), lang)),
    );
  }
  const isKnown = (word: string) => vocabulary.has(word) || inPhrases.has(word);

  const resemblance = (word: string, other: string) => {
    let same = 0;
    while (same < word.length && word[same] === other[same]) same += 1;
    const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
    const [mine, theirs] = [pairs(word), pairs(other)];
    const shared = [...mine].filter((pair) => theirs.has(pair)).length;
    return (2 * shared) / (mine.size + theirs.size || 1) + (same > 2 ? 0.1 : 0);
  };
  const lookingLike = (word: string) =>
    word.length < 4
      ? []
      : [...vocabulary]
          .map(([other, { shown }]) => ({ shown, alike: other.length < 4 ? 0 : resemblance(word, other) }))
          .filter(({ alike }) => alike > 0.55)
          .sort((a, b) => b.alike - a.alike)
          .slice(0, 3)
          .map(({ shown }) => shown);

  /** The query word by word: as it is, corrected, cut, or not known. The last one may be unfinished. */
  function read(words: readonly string[]) {
    const unknown: string[] = [];
    const slips: { typed: string; read: string }[] = [];
    const parts = words.flatMap((typed, at): readonly string[] => {
      const word = stem(typed, lang);
      if (isKnown(word) || denies(fold(typed))) return [word];
      const pieces = cut(typed);
      if (pieces) return pieces.filter((piece) => !isEmpty(fold(piece), lang)).map((piece) => stem(piece, lang));
      const joined = stem(typed.replace(/[-_’']/g, ''), lang);
      if (isKnown(joined)) return [joined];
      if (at === words.length - 1 && fold(typed).length > 2 && longer(fold(typed)).length) return [`${fold(typed)}…`];
      const better = corrected(typed);
      if (better === undefined) {
        unknown.push(typed);
        const noun = isCmdlet(fold(typed)) ? word.replace(/^[a-z]+-/, '') : undefined;
        return noun && vocabulary.has(noun) ? [noun] : [];
      }
      slips.push({ typed, read: better.shown });
      return [better.stem];
    });
    return { parts, unknown, slips };
  }

  /** Takes the longest phrases out of the words; each other word is a concept of its own. */
  function conceptsIn(parts: readonly string[]): readonly Concept[] {
    const concepts: Concept[] = [];
    for (let at = 0; at < parts.length; ) {
      const most = Math.min(longestPhrase, parts.length - at);
      const length = Array.from({ length: most }, (_, less) => most - less).find((size) =>
        phraseBook.has(parts.slice(at, at + size).join(' ')),
      );
      const taken = parts.slice(at, at + (length ?? 1));
      const phrase = length === undefined ? undefined : phraseBook.get(taken.join(' '));
      at += taken.length;
      const own = taken.filter((word) => !isEmpty(word, lang));
      if (!phrase && !own.length) continue;
      const unfinished = own[0]?.endsWith('…') ? own[0].slice(0, -1) : undefined;
      const said: Weighted[] = unfinished ? [longer(unfinished).map((word) => ({ word, worth: 0.8 }))] : own.map(whole);
      const meant = wordsOf(phrase?.means ?? '')
        .filter((word) => !isEmpty(fold(word), lang))
        .map((word) => whole(stem(word, lang)));
      concepts.push({ alternatives: [said, meant].filter((words) => words.length), ...(phrase && { phrase }) });
    }
    return concepts;
  }

  /** What each record is worth for a part of the query. */
  function worthOf({ alternatives }: Concept): ReadonlyMap<number, number> {
    const worth = new Map<number, number>();
    for (const words of alternatives) {
      const each = words.map((variants) => {
        const best = new Map<number, number>();
        for (const { word, worth: share } of variants)
          for (const [id, score] of vocabulary.get(word)?.worth ?? []) best.set(id, Math.max(best.get(id) ?? 0, score * share));
        return best;
      });
      for (const id of new Set(each.flatMap((scores) => [...scores.keys()]))) {
        const scores = each.map((of) => of.get(id) ?? 0);
        const met = scores.filter((score) => score > 0).length / scores.length;
        const sum = scores.reduce((total, score) => total + score, 0) * met ** 2;
        worth.set(id, Math.max(worth.get(id) ?? 0, sum));
      }
    }
    return worth;
  }

  /** How much a part of the query tells records apart: the mean of its words. One that only leads somewhere tells most. */
  const rarityOf = ({ alternatives: [words = []] }: Concept) =>
    words.reduce((total, [first]) => total + (first ? (vocabulary.get(first.word)?.rarity ?? rarest) : rarest), 0) /
      words.length || rarest;
  const rarest = Math.log(1 + records.length);

  /** How well each record answers, 1 being the best match by words; what a phrase leads to is added. */
  function weigh(concepts: readonly Concept[], asked: ReadonlySet<string>): Weighed[] {
    const worths = concepts.map(worthOf);
    const rarities = concepts.map(rarityOf);
    const all = rarities.reduce((total, rarity) => total + rarity, 0);
    const byWords = new Map<number, { score: number; share: number }>();
    for (const id of new Set(worths.flatMap((worth) => [...worth.keys()]))) {
      const met = rarities.reduce((total, rarity, at) => total + (worths[at]?.has(id) ? rarity : 0), 0) / all;
      const sum = worths.reduce((total, worth) => total + (worth.get(id) ?? 0), 0);
      const record = records[id] as SearchRecord;
      byWords.set(id, { score: sum * met ** 1.5 * kindWorth[record.kind], share: met });
    }
    const most = Math.max(...[...byWords.values()].map(({ score }) => score), Number.MIN_VALUE);
    const scores = new Map([...byWords].map(([id, { score, share }]) => [id, { score: score / most, share }]));
    const lead = (path: string, more: number, share?: number) => {
      const best = [...(idsAt.get(path) ?? [])].sort((a, b) => (scores.get(b)?.score ?? 0) - (scores.get(a)?.score ?? 0))[0];
      if (best === undefined) return;
      const before = scores.get(best);
      scores.set(best, { score: (before?.score ?? 0) + more, share: share ?? before?.share ?? 0 });
    };
    for (const [path, alike] of likeExamples(asked)) lead(path, exampleWorth * alike);
    for (const { phrase } of concepts) {
      // A phrase that only says the site's words differently leads to pages of its own when nothing else is asked.
      if (!phrase?.leadsTo || (phrase.means && concepts.length > 1)) continue;
      for (const [place, path] of phrase.leadsTo.entries()) lead(path, 1.2 - 0.15 * place, 1);
    }
    return [...scores].map(([id, of]) => ({ id, ...of }));
  }

  const uses = new Map<string, number>();
  for (const { stems } of examples) for (const it of stems.split(' ')) uses.set(it, (uses.get(it) ?? 0) + 1);
  /** What a word tells of a question: the more, the fewer examples have it. */
  const tells = (word: string) => Math.log(1 + examples.length / (uses.get(word) ?? 0.5)) ** 2;
  const told = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + tells(word), 0);
  const learnt = examples.map(({ stems, leadsTo }) => ({ stems: stems.split(' '), tells: told(stems.split(' ')), leadsTo }));

  /** How much a question is like the examples that a path answers, from 0 to 1, by path. */
  function likeExamples(asked: ReadonlySet<string>): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    const tellsAll = told(asked);
    for (const { stems, tells: tellsOwn, leadsTo } of learnt) {
      const shared = stems.filter((word) => asked.has(word));
      if (shared.length < Math.min(2, stems.length)) continue;
      const alike = told(shared) ** 2 / (tellsAll * tellsOwn) / Math.sqrt(leadsTo.length);
      for (const path of leadsTo) found.set(path, (found.get(path) ?? 0) + alike);
    }
    return new Map([...found].map(([path, alike]) => [path, Math.min(1, Math.sqrt(alike))]));
  }

  /**
   * The three to show first: what is asked for by its exact name; then the best of all, the best checker and the best page
   * where they are near it, in the order of kinds.
   */
  function bestOf(ranked: readonly Weighed[], exact: readonly number[]): readonly Weighed[] {
    const named = ranked.filter(({ id }) => exact.includes(id)).slice(0, 3);
    const others = ranked.filter((entry) => !named.includes(entry));
    const { score = 0, share = 0 } = others[0] ?? {};
    const isNear = (entry: Weighed) => entry.score >= score * (entry.share >= share - 0.001 ? 0.06 : 0.25);
    const near = (kind: Kind) => others.find((entry) => records[entry.id]?.kind === kind && isNear(entry));
    const helpful = [near('checker'), near('page')];
    const wanted = [...(named.length ? helpful : [others[0], ...helpful]), ...others].filter((entry) => entry !== undefined);
    const rest = [...new Set(wanted)].slice(0, 3 - named.length);
    return [...named, ...rest.sort((a, b) => kindAt(a.id) - kindAt(b.id) || b.score - a.score)];
  }
  const kindAt = (id: number) => kinds.indexOf((records[id] as SearchRecord).kind);

  return (query) => {
    const short = query.slice(0, limits.letters);
    const typed = partsOf(short.replace(/\(v=[^)]*\)/gi, ' '));
    const words = typed.slice(0, limits.words);
    const shortened = query.trim().length > limits.letters || typed.length > limits.words;
    const exactNames = [nameIn(short), ...words.map(nameIn)].filter((name) => named.has(name));
    const exact = [...new Set(exactNames.flatMap((name) => named.get(name) ?? []))];
    const isWholeName = named.has(nameIn(short));
    const { parts, unknown, slips } = isWholeName ? read([nameIn(short)]) : read(words);
    const concepts = conceptsIn(isWholeName && !parts.length ? [nameIn(short)] : parts);

    const exactPaths = new Set(exact.map((id) => records[id]?.path));
    // Who asks for a name or a title means that, and of unknown words nothing is known.
    const learns = !isWholeName && !titles.has(fold(short).trim()) && concepts.length > 0;
    const asked = learns ? stemsIn([...words, ...slips.map((slip) => slip.read)].join(' '), lang) : new Set<string>();
    const weighed = weigh(concepts, asked).map((entry) => {
      const speaks = isWholeName && records[entry.id]?.rules?.some((path) => exactPaths.has(path));
      return speaks ? { ...entry, score: entry.score + 1, share: 1 } : entry;
    });
    const weighedIds = new Set(weighed.map(({ id }) => id));
    if (isWholeName)
      for (const [id, { rules = [], kind }] of records.entries())
        if (rules.some((path) => exactPaths.has(path)) && !weighedIds.has(id))
          weighed.push({ id, score: kindWorth[kind], share: 1 });
    const top = Math.max(...weighed.map(({ share }) => share), 0);
    const order = weighed
      .filter(({ id, share, score }) => !exact.includes(id) && (share > top - 0.001 || score > 0.3))
      .sort((a, b) => b.score - a.score || a.id - b.id);
    const had = new Set<string>();
    const ranked = [...exact.map((id) => ({ id, score: Number.POSITIVE_INFINITY, share: 1 })), ...order].filter(({ id }) => {
      const result = resultOf(records[id] as SearchRecord);
      const isNew = !had.has(result);
      had.add(result);
      return isNew;
    });
    const best = bestOf(ranked, exact);
    const rest = ranked.filter((entry) => !best.includes(entry));
    const recordAt = ({ id }: Weighed) => records[id] as SearchRecord;
    return {
      results: [...best.map(recordAt), ...inKindOrder(rest.map(recordAt))],
      best: best.length,
      unknown: isWholeName ? [] : unknown,
      corrected: slips,
      nearest: [...new Set(unknown.flatMap((word) => lookingLike(stem(word, lang))))].slice(0, 5),
      shortened,
      wordless: !words.length,
    };
  };
}
