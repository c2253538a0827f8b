import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { promisedCasesIn } from '../../src/catalogue/promisedCases.ts';
import { pageMarkdown } from '../../src/site/markdown.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';

const root = join(import.meta.dirname, '../..');

describe('a page as Markdown has the words and links of its components, and no component', () => {
  test.each(globSync('content/{en,es}/**/*.mdx', { cwd: root }))('%s', (file) => {
    const lang = file.split(/[\\/]/)[1] === 'es' ? 'es' : 'en';
    const source = readFileSync(join(root, file), 'utf8');
    const text = pageMarkdown(source, lang);
    expect(text.replace(/```[\s\S]*?```/g, '').match(/<\/?[A-Z]\w*/g) ?? []).toEqual([]);
    for (const { checker, given, verdict } of promisedCasesIn(source))
      expect(text).toContain(`/${lang}/checkers/${checker}/?${given}) → ${verdicts[verdict].word[lang]}`);
  });
});
