import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkers } from '../../catalogue/checkers.ts';
import { answersTo, factOf, meaningOf } from '../../catalogue/facts.ts';
import { regionsOf } from '../../catalogue/regions.ts';
import { rules } from '../../catalogue/rules.ts';
import { cited, sources } from '../../catalogue/sources.ts';
import { tensions } from '../../catalogue/tensions.ts';
import asked from '../../guidance/terms/asked.json' with { type: 'json' };
import { everydaySynonyms, everydayWords } from '../../guidance/terms/everyday.ts';
import { type Term, terms } from '../../guidance/terms/index.ts';
import { synonyms } from '../../guidance/terms/synonyms.ts';
import { type Bilingual, type Lang, langs, otherLang } from '../../vocabulary/text.ts';
import { topics } from '../../vocabulary/topics.ts';
import { interfaceWords } from '../interface.ts';
import { headingIdsOf } from '../sharedHeadings.ts';
import type { Example, Kind, Phrase, SearchData, SearchRecord } from './kinds.ts';
import { fold, isEmpty, stem, stemsIn, wordsOf } from './language.ts';
import { partsOf } from './pages.ts';

/** Every word of a text once, without those that say nothing and those that are said elsewhere, in alphabetical order. */
function eachOnce(lang: Lang, text: string, elsewhere: readonly string[]): string {
  const had = new Set(elsewhere.flatMap(wordsOf).map((word) => stem(word, lang)));
  const words = new Map(
    wordsOf(text)
      .filter((word) => !isEmpty(fold(word), lang) && !had.has(stem(word, lang)))
      .map((word) => [stem(word, lang), word]),
  );
  return [...words.values()].sort().join(' ');
}

/** The records with each of their words once: in the strongest of the places in which it stands, and in the same form everywhere. */
function condensed(lang: Lang, records: readonly SearchRecord[]): readonly SearchRecord[] {
  const titles = new Map(records.map(({ path, title }) => [path, title]));
  const forms = new Map<string, string>();
  const inOneForm = (words: string) =>
    words
      .split(' ')
      .map((word) => {
        const key = stem(word, lang);
        const form = forms.get(key) ?? word.toLowerCase();
        forms.set(key, form);
        return form;
      })
      .sort()
      .join(' ');
  const once = records.map(({ title, says = '', about = '', words = '', rules = [], ...rest }): SearchRecord => {
    const kept = eachOnce(lang, about, [title, says]);
    const others = eachOnce(lang, words, [title, says, kept, ...rules.map((path) => titles.get(path) ?? '')]);
    return {
      ...rest,
      title,
      ...(says && { says }),
      ...(kept && { about: inOneForm(kept) }),
      ...(others && { words: inOneForm(others) }),
      ...(rules.length && { rules }),
    };
  });
  return withoutCommon(lang, once);
}

/** How many records may have a word that the lesser kinds still keep below their titles. */
const fewRecords = 8;
/** The kinds that are found by their titles, and below them by words that few others have. */
const lesserKinds: readonly Kind[] = ['rule', 'question', 'source'];

/**
 * The records without the words that tell little: those below the title of a lesser kind that many records have. A word stays
 * where it is if it would otherwise be unknown.
 */
function withoutCommon(lang: Lang, records: readonly SearchRecord[]): readonly SearchRecord[] {
  const stemsOf = (text: string) => new Set(wordsOf(text).map((word) => stem(word, lang)));
  const counts = new Map<string, number>();
  const safe = new Set<string>();
  for (const { kind, title, says = '', about = '', words = '' } of records) {
    const always = stemsOf(`${title} ${says} ${about}`);
    for (const word of new Set([...always, ...stemsOf(words)])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (always.has(word) || !lesserKinds.includes(kind)) safe.add(word);
    }
  }
  const tells = (word: string) => [...stemsOf(word)].some((it) => !safe.has(it) || (counts.get(it) ?? 0) <= fewRecords);
  return records.map(({ words, ...record }) => {
    const kept = lesserKinds.includes(record.kind) ? words?.split(' ').filter(tells).join(' ') : words;
    return { ...record, ...(kept && { words: kept }) };
  });
}

const regionPath = (checker: string, region: string) => `open-questions/#${checker}-${region}`;
const rulePath = (id: string) => `rules/${id}/`;

const checkerRecords = (lang: Lang): SearchRecord[] =>
  checkers.map((checker) => ({
    kind: 'checker',
    path: `checkers/${checker.id}/`,
    title: checker.name[lang],
    says: checker.title[lang],
    about: [
      checker.lead[lang],
      ...checker.asks.flatMap((fact) => [meaningOf(fact).name[lang], factOf(fact).hint?.[lang] ?? '']),
    ].join(' '),
    words: [
      ...checker.asks.map((fact) => factOf(fact).asks[lang]),
      ...checker.asks.flatMap((fact) => answersTo(fact).map((answer) => meaningOf(fact).answers[answer]?.[lang] ?? '')),
    ].join(' '),
    rules: [
      ...checker.rules.map(({ id }) => rulePath(id)),
      ...regionsOf(checker).map(({ region }) => regionPath(checker.id, region.id)),
    ],
  }));

const ruleRecords = (lang: Lang): SearchRecord[] =>
  rules.map((rule) => ({
    kind: 'rule',
    path: rulePath(rule.id),
    title: rule.says[lang],
    words: [topics[rule.topic][lang], rule.means?.[lang], rule.advice?.[lang], rule.note?.[lang], rule.within?.[lang]].join(' '),
  }));

const questionRecords = (lang: Lang): SearchRecord[] => [
  ...tensions.map(
    ({ number, title, sides, reading }): SearchRecord => ({
      kind: 'question',
      path: `open-questions/#${number.toLowerCase()}`,
      title: title[lang],
      words: [...sides.map(({ says }) => says[lang]), reading[lang]].join(' '),
    }),
  ),
  ...checkers.flatMap((checker) =>
    regionsOf(checker).map(
      ({ region }): SearchRecord => ({
        kind: 'question',
        path: `open-questions/#${checker.id}-${region.id}`,
        title: region.says[lang],
      }),
    ),
  ),
];

/** The meaning of a term up to its first pause: as much as a result shows. */
const firstPart = (means: string) => means.replace(/(?<=.{40})[;:].*$/s, '.').replace(/(?<=\p{L}\p{L}\.) .*$/su, '');

const termRecords = (lang: Lang): SearchRecord[] =>
  Object.entries(terms as Readonly<Record<string, Term>>).map(([id, { term, means, forms, avoid }]) => ({
    kind: 'term',
    path: `glossary/#${id}`,
    title: term[lang],
    says: firstPart(means[lang]),
    about: [means[lang], forms?.[lang], ...(lang === 'es' ? (avoid?.es ?? []) : [])].join(' '),
    words: [term[otherLang(lang)], ...(avoid?.es ?? [])].join(' '),
  }));

const sourceRecords = (lang: Lang): SearchRecord[] =>
  sources.map(({ id, title, technet, passages }) => ({
    kind: 'source',
    path: `sources/${id}/`,
    title: title[lang],
    says: technet,
    words: Object.values(passages)
      .map(({ gist }) => gist[lang])
      .join(' '),
  }));

/** Pages that code makes, by what they call themselves. The last ones are found as soon as they exist. */
const madePages: readonly {
  readonly path: string;
  readonly title: Bilingual;
  readonly about?: Bilingual;
}[] = [
  { path: 'checkers/', title: interfaceWords.placesCheckers },
  {
    path: 'check-deployment/',
    title: interfaceWords.checkDeployment,
    about: interfaceWords.checkDeploymentLead,
  },
  {
    path: 'check-users/',
    title: interfaceWords.checkUsers,
    about: interfaceWords.checkUsersLead,
  },
  {
    path: 'check-rooms/',
    title: interfaceWords.checkRooms,
    about: interfaceWords.checkRoomsLead,
  },
  { path: 'rules/', title: interfaceWords.allRules, about: interfaceWords.allRulesLead },
  { path: 'sources/', title: interfaceWords.sources },
  { path: 'open-questions/', title: interfaceWords.placesOpen, about: interfaceWords.openQuestionsLead },
  { path: 'glossary/', title: interfaceWords.glossary, about: interfaceWords.glossaryLead },
  { path: 'translation-notes/', title: interfaceWords.translationNotes },
  { path: 'proof/', title: interfaceWords.proof },
  { path: 'what-changed/', title: interfaceWords.whatChanged, about: interfaceWords.whatChangedLead },
];
const root = process.cwd();
const isMade = (path: string) =>
  globSync([`src/pages/[[]lang]/${path}index.astro`, `src/pages/[[]lang]/${path.replace(/\/$/, '')}.astro`], { cwd: root })
    .length > 0;

/** A reading page in sections: each is found by its own words, and all together are one result. */
function pageRecords(lang: Lang): SearchRecord[] {
  const files = globSync('**/*.mdx', { cwd: join(root, 'content', lang) }).sort();
  return files.flatMap((file) => {
    const english = readFileSync(join(root, 'content/en', file), 'utf8');
    const page = partsOf(readFileSync(join(root, 'content', lang, file), 'utf8'), lang);
    const path = file === 'index.mdx' ? '' : `${file.replace(/\.mdx$/, '').replaceAll('\\', '/')}/`;
    const ids = headingIdsOf(file.replace(/\.mdx$/, '').replaceAll('\\', '/'), english);
    const technets = (citations: readonly string[]) =>
      citations.map((id) => cited(id).source.technet.replace(/\(.*/, '')).join(' ');
    return page.sections.map(
      ({ heading, text, rules: named, citations }, place): SearchRecord => ({
        kind: 'page',
        path: place && ids[place - 1] ? `${path}#${ids[place - 1]}` : path,
        title: page.title,
        says: place ? heading : page.description,
        words: `${text} ${technets(citations)}`,
        rules: [...new Set(named)].map(rulePath),
      }),
    );
  });
}

/** Everything there is to find in one language, in the order of kinds. */
function recordsOf(lang: Lang): readonly SearchRecord[] {
  const written = pageRecords(lang);
  const made = madePages
    .filter(({ path }) => isMade(path))
    .map(
      ({ path, title, about }): SearchRecord => ({
        kind: 'page',
        path,
        title: title[lang],
        ...(about && { says: about[lang] }),
      }),
    );
  const everyday = (record: SearchRecord): SearchRecord => {
    const said = everydayWords[record.path]?.[lang];
    return said ? { ...record, about: `${record.about ?? ''} ${said}` } : record;
  };
  return condensed(lang, [
    ...[...checkerRecords(lang), ...written, ...made].map(everyday),
    ...ruleRecords(lang),
    ...questionRecords(lang),
    ...termRecords(lang),
    ...sourceRecords(lang),
  ]);
}

/** Published wrong forms of one term mean that term; those of several need a line in the list of synonyms. */
const wrongForms = () =>
  [
    ...Map.groupBy(
      Object.values(terms as Readonly<Record<string, Term>>).flatMap(({ term, avoid }) =>
        (avoid?.es ?? []).map((said) => ({ said, means: term.es })),
      ),
      ({ said }) => said,
    ),
  ].map(([said, list]) => ({ said, means: list.map(({ means }) => means) }));

/** What people say in one language, and what leads to a page that does not exist yet left out. */
function phrasesOf(lang: Lang, existing: ReadonlySet<string>): readonly Phrase[] {
  const declared = synonyms.flatMap(({ people, means, leadsTo = [] }) => {
    const reachable = leadsTo.filter((path) => existing.has(path));
    if (!means && !reachable.length) return [];
    return people[lang].map((said) => ({
      said,
      ...(means && { means: means[lang] }),
      ...(reachable.length && { leadsTo: reachable }),
    }));
  });
  const forms =
    lang === 'es'
      ? wrongForms().flatMap(({ said, means: [means, ...others] }) => (means && !others.length ? [{ said, means }] : []))
      : [];
  const everyday = everydaySynonyms[lang].flatMap(([means, ...others]) => others.map((said) => ({ said, means })));
  // Terms are said in the other language as well: administrators write "next hop" in a Spanish sentence.
  const foreign = Object.values(terms as Readonly<Record<string, Term>>).flatMap(({ term }) =>
    term[lang] === term[otherLang(lang)] ? [] : [{ said: term[otherLang(lang)], means: term[lang] }],
  );
  const key = (said: string) =>
    wordsOf(said)
      .map((word) => stem(word, lang))
      .join(' ');
  return [
    ...new Map([...declared, ...everyday, ...forms, ...foreign].reverse().map((phrase) => [key(phrase.said), phrase])).values(),
  ].reverse();
}

/** A question as somebody typed it, and the paths of which each answers it. */
export type Question = { readonly query: string; readonly anyOf: readonly string[] };

export const scopePath = 'about/scope/';
/** Pages that are promised; a line of the list may lead to them before they exist. */
export const awaitedPages: readonly string[] = [scopePath, 'guidance/symptoms/'];

const pathsOf = (records: readonly SearchRecord[]): ReadonlySet<string> =>
  new Set(records.flatMap(({ path }) => [path, path.replace(/#.*$/, '')]));

/** Of the pages that answer a question, so many are kept as an example of it: the first ones answer it best. */
const keptAnswers = 2;

/** Questions as search learns from them. */
export const examplesOf = (lang: Lang, questions: readonly Question[]): readonly Example[] =>
  questions.map(({ query, anyOf }) => ({
    stems: [...stemsIn(query, lang)].sort().join(' '),
    leadsTo: anyOf.slice(0, keptAnswers),
  }));

/** Everything the search of a language needs, as the page asks for it. */
export function searchData(lang: Lang): SearchData {
  const records = recordsOf(lang);
  const paths = pathsOf(records);
  return {
    lang,
    records,
    phrases: phrasesOf(lang, paths),
    examples: examplesOf(lang, asked[lang]),
    ...(paths.has(scopePath) && { scope: scopePath }),
  };
}

/** Every path a synonym may lead to: those of both languages, and the promised ones. */
export const targets = (): ReadonlySet<string> =>
  new Set([...langs.flatMap((lang) => [...pathsOf(recordsOf(lang))]), ...awaitedPages]);

export { wrongForms };
