import type { Lang } from './text.ts';

/** What a page says of itself, where there is a page. */
type InPage = { readonly document?: { readonly documentElement?: { readonly dataset?: { readonly base?: string } } } };

/**
 * Where the site begins. Pages are built as if it were at the top of its host, and moved when the build is finished
 * (`src/site/build`): a page that was moved says so in `data-base`. Ends with a slash; can be relative (`../../`).
 */
const base = (globalThis as InPage).document?.documentElement?.dataset?.base ?? '/';

/** The addresses of pages. The same slugs in both languages; every address ends in a slash. */
export const ruleAddress = (lang: Lang, id: string) => `${base}${lang}/rules/${id}/`;
export const checkerAddress = (lang: Lang, id: string) => `${base}${lang}/checkers/${id}/`;
/** The page that judges a deployment by all checkers. */
export const deploymentAddress = (lang: Lang) => `${base}${lang}/check-deployment/`;
export const sourceAddress = (lang: Lang, id: string) => `${base}${lang}/sources/${id}/`;
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
export const permalink = (id: string) => `${base}r/${id}/`;
export const glossaryAddress = (lang: Lang, term: string) => `${base}${lang}/glossary/#${term}`;
