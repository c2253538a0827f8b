import type { Lang } from './text.ts';

/** The addresses of pages. The same slugs in both languages; every address ends in a slash. */
export const ruleAddress = (lang: Lang, id: string) => `/${lang}/rules/${id}/`;
export const checkerAddress = (lang: Lang, id: string) => `/${lang}/checkers/${id}/`;
export const sourceAddress = (lang: Lang, id: string) => `/${lang}/sources/${id}/`;
/** A passage on its source's page; ids of headings and blocks are the same in both languages. */
export const passageAddress = (lang: Lang, citation: string) => {
  const [source = '', passage = ''] = citation.split('#');
  return `${sourceAddress(lang, source)}#${passage}`;
};
/** What changed, release by release; a release has its own place there. */
export const whatChangedAddress = (lang: Lang, release?: number) =>
  `/${lang}/what-changed/${release === undefined ? '' : `#release-${release}`}`;
export const feedAddress = (lang: Lang) => `/${lang}/what-changed/feed.xml`;
/** Data that is asked for when it is needed: the model of a checker, and its verdicts in every release. */
export const modelAddress = (checker: string) => `/models/${checker}.json`;
export const recordsAddress = (checker: string) => `/releases/${checker}.json`;
/** Language-neutral: sends readers to the rule in their own language. */
export const permalink = (id: string) => `/r/${id}/`;
export const glossaryAddress = (lang: Lang, term: string) => `/${lang}/glossary/#${term}`;
