import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The source of a worker as it stands beside this file. Read from the project: a build bundles this module elsewhere. */
const source = (name: string) => readFileSync(join(process.cwd(), 'src/site/build', name), 'utf8');

/** What a reader of a language needs to go on without a network, besides the pages read: every checker, the pages for lists, and search. */
const keptOf = (lang: string, files: readonly string[]) =>
  files
    .filter((file) =>
      new RegExp(
        `^(?:${lang}/(?:index\\.html|search\\.json|checkers/(?:[^/]+/)?index\\.html|(?:glossary|rules|open-questions|check-deployment|check-users|check-rooms)/index\\.html)|data/[^/]+\\.${lang}\\.[^/]+\\.json)$`,
      ).test(file),
    )
    .map((file) => file.replace(/index\.html$/, ''));

/** The worker of a build: what it keeps at once, what it keeps for a language when a reader reads in it, and its name. */
export function workerFor(build: string, files: readonly string[]): string {
  const parts = files.filter((file) => file.startsWith('_astro/') && !/-ext-.*\.woff2$/.test(file)).sort();
  const languages = Object.fromEntries(['en', 'es'].map((lang) => [lang, keptOf(lang, [...files].sort())]));
  return `const build = ${JSON.stringify({ name: build, parts, languages })};\n${source('worker.js')}`;
}

/** A worker that ends the worker: see *Withdrawing the worker* in README. */
export const withdrawnWorker = (): string => source('withdrawn.js');
