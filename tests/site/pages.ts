import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Every page of the built site's map, as paths. */
export const sitemap = [...readFileSync(join(root, 'dist/sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);

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
