// Puts every page, anchor, question and answer of the built site on the list of published names. The list only grows.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkers } from '../../src/catalogue/checkers.ts';
import { answersTo, factNames } from '../../src/catalogue/facts.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'tests/site/published-names.json');

type Lists = Record<string, string[]>;
const before = JSON.parse(readFileSync(file, 'utf8')) as { pages: Lists; facts: Lists; checkers: Lists };
const add = (lists: Lists, key: string, names: readonly string[]) => {
  lists[key] = [...new Set([...(lists[key] ?? []), ...names])];
};

/** Anchors a person may have linked: not the rows of tables, which follow from the rules, nor ids a form needs for itself. */
const anchors = (html: string) => {
  const main = html.slice(Math.max(0, html.indexOf('<main')), html.includes('</main>') ? html.indexOf('</main>') : undefined);
  return [...main.matchAll(/<(?:h[1-6]|section|li|tr|tbody|dt|div|article|p|blockquote|span|td|a)\b[^>]*?\sid="([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !/^(case-|_|:|starlight|tab-)/.test(id) && !/-(title|hint|irrelevant)$/.test(id));
};

for (const page of globSync('dist/**/*.html', { cwd: root })) {
  const path = `/${page.slice('dist/'.length).replace(/index\.html$/, '')}`.replace(/^\/(en|es)\//, '/*/');
  add(before.pages, path, anchors(readFileSync(join(root, page), 'utf8')));
}
for (const fact of factNames) add(before.facts, fact, answersTo(fact));
for (const { id, asks } of checkers) add(before.checkers, id, asks);

const listed = (lists: Lists) =>
  Object.entries(lists)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => `    ${JSON.stringify(key)}: ${JSON.stringify(names)}`)
    .join(',\n');
const parts = Object.entries(before).map(([part, lists]) => `  ${JSON.stringify(part)}: {\n${listed(lists)}\n  }`);
writeFileSync(file, `{\n${parts.join(',\n')}\n}\n`);
console.log(`${Object.keys(before.pages).length} pages, ${Object.keys(before.facts).length} questions on the list`);
