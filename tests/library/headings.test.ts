import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headingIdsOf, headingsOf, keptIds } from '../../src/site/sharedHeadings.ts';
import published from './published-headings.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const pages = globSync('content/en/**/*.mdx', { cwd: root }).map((file) => file.slice('content/en/'.length, -'.mdx'.length));
const english = (page: string) => readFileSync(join(root, `content/en/${page}.mdx`), 'utf8');

describe('links to headings', () => {
  test.each(Object.entries(published.headings))('of %s lead where they led when they were published', (page, ids) => {
    const now = headingIdsOf(page, english(page));
    expect(
      ids
        .filter((id) => !now.includes(id))
        .map(
          (id) =>
            `content/en/${page}.mdx: nothing has the id ${id} any more; add the new words to keptIds in src/site/sharedHeadings.ts`,
        ),
    ).toEqual([]);
  });

  test('no page has one id twice', () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const ids = headingIdsOf(page, english(page));
      expect(new Set(ids).size, `content/en/${page}.mdx`).toBe(ids.length);
    }
  });

  test('every kept id is the id of a heading that exists', () => {
    expect(
      Object.entries(keptIds).flatMap(([page, kept]) => {
        const words = headingsOf(english(page));
        return Object.keys(kept)
          .filter((heading) => !words.includes(heading))
          .map((heading) => `src/site/sharedHeadings.ts: ${page} has no heading “${heading}”; write it as the page does`);
      }),
    ).toEqual([]);
  });
});
