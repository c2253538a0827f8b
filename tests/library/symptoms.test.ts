import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { promisedCase, promisedCasesIn } from '../../src/catalogue/promisedCases.ts';
import { pageMarkdown } from '../../src/site/markdown.ts';
import { checkerAddress } from '../../src/vocabulary/address.ts';
import { langFrom, langs } from '../../src/vocabulary/text.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';

const root = join(import.meta.dirname, '../..');
const pages = globSync('content/en/**/*.mdx', { cwd: root })
  .map((file) => file.slice('content/en/'.length))
  .filter((page) => readFileSync(join(root, 'content/en', page), 'utf8').includes('<Case '));
const textOf = (lang: string, page: string) => readFileSync(join(root, 'content', lang, page), 'utf8');

describe.each(pages)('cases in %s', (page) => {
  test.each(langs)('open to the verdict next to the link, %s', (lang) => {
    const cases = promisedCasesIn(textOf(lang, page));
    expect(cases.length).toBe(textOf(lang, page).split('<Case ').length - 1);
    for (const it of cases) expect(() => promisedCase(it), `content/${lang}/${page}`).not.toThrow();
  });

  test('are the same in both languages, in the same order', () => {
    expect(promisedCasesIn(textOf('es', page))).toEqual(promisedCasesIn(textOf('en', page)));
  });
});

describe('the Markdown of a page', () => {
  test.each(pages)('has each case of %s as a link and the word of its verdict', (page) => {
    for (const lang of langs) {
      const text = textOf(lang, page);
      const markdown = pageMarkdown(text, lang);
      for (const { checker, given, verdict } of promisedCasesIn(text))
        expect(markdown, `content/${lang}/${page}`).toContain(
          `](${checkerAddress(lang, checker)}?${given}) → ${verdicts[verdict].word[lang]}`,
        );
    }
  });

  test.each(globSync('content/*/**/*.mdx', { cwd: root }))('has no component left: %s', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const prose = pageMarkdown(text, langFrom(file.split(/[\\/]/)[1]) ?? 'en').replace(/```[\s\S]*?```/g, '');
    expect(prose).not.toMatch(/<[A-Z]|^import /m);
  });
});

describe('the page of symptoms', () => {
  const parts = (lang: string) => textOf(lang, 'guidance/symptoms.mdx').split(/^## /m).slice(1, -1);

  test.each(langs)('has a case, rules and a way on for each symptom, %s', (lang) => {
    expect(parts(lang).length).toBeGreaterThanOrEqual(10);
    const onward = { en: '**If it is none of these:**', es: '**Si no es nada de esto:**' }[lang];
    for (const part of parts(lang)) {
      const [symptom = ''] = part.split('\n');
      expect(promisedCasesIn(part).length, symptom).toBeGreaterThan(0);
      expect(part, symptom).toMatch(/^1\. .*<Rule id="/m);
      expect(part, symptom).toContain(onward);
    }
  });

  test('a case that opens to another verdict, or that cannot be read, is refused', () => {
    const checker = 'client-access';
    const given = 'client=lync-2013&pool=group-chat-2010';
    expect(promisedCase({ checker, given, verdict: 'forbidden' })).toEqual({ client: 'lync-2013', pool: 'group-chat-2010' });
    expect(() => promisedCase({ checker, given, verdict: 'allowed' })).toThrow('opens to “forbidden”');
    expect(() => promisedCase({ checker, given: `${given}&home=mars`, verdict: 'forbidden' })).toThrow('cannot be read whole');
    expect(() => promisedCase({ checker, given: '', verdict: 'unknown' })).toThrow('cannot be read whole');
  });
});
