import { globSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Every page of the built site that is in a language, as paths. */
export const sitemap = globSync('dist/{en,es}/**/index.html', { cwd: root })
  .map((file) => `/${file.slice('dist/'.length).replace(/index\.html$/, '')}`)
  .sort();

/** What kind of page a path is: pages of a kind are made by the same code. */
export const kindOf = (path: string) =>
  path
    .replace(/^\/(en|es)\//, '/lang/')
    .replace(/^(\/lang\/(?:rules|checkers|sources|guidance)\/)[^/]+\/$/, '$1…/')
    .replace(/^\/r\/[^/]+\/$/, '/r/…/');

/** One page of each kind in each language. */
export const oneOfEachKind = (lang: 'en' | 'es') => [
  ...new Map(sitemap.filter((path) => path.startsWith(`/${lang}/`)).map((path) => [kindOf(path), path])).values(),
];

export const languages = ['en', 'es'] as const;

/** Whether everything is walked, however long it takes (`npm run test:all`). */
export const everything = Boolean(process.env['SITE_ALL']);

/** The languages in which a walk of many like things takes the thing of this number: each in turn, or both where everything is walked. */
export const inTurn = (index: number) => (everything ? languages : [languages[index % 2] ?? 'en']);

/** The same for a walk that is long and whose things are made by the same code: every second thing, in each language in turn. */
export const everySecond = (index: number) => (everything ? languages : index % 2 ? [] : inTurn(index / 2));
