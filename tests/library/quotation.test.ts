import { describe, expect, test } from 'vitest';
import { rules } from '../../src/catalogue/rules.ts';
import { sources } from '../../src/catalogue/sources.ts';
import { tensions } from '../../src/catalogue/tensions.ts';
import { translationDefects } from '../../src/guidance/translation/index.ts';
import { quotingSpanish, stretchesOf } from '../../src/model/quotation.ts';
import { type Bilingual, type Lang, langs, otherLang } from '../../src/vocabulary/text.ts';

/** The texts of the guidance that pages show as prose. */
const texts = [
  ...sources.flatMap(({ passages }) => Object.values(passages)).flatMap((it) => [it.gist, it.translation, it.aside]),
  ...translationDefects.flatMap((it) => [it.problem, it.weFollow]),
  ...tensions.flatMap((it) => [...it.sides.map(({ says }) => says), it.reading]),
  ...rules.flatMap((it) => [it.means, it.within, it.note, it.advice]),
].filter((it): it is Bilingual => it !== undefined);
const inLang = (lang: Lang) => texts.map((text) => text[lang]);

const marks = { en: /“([^”]*)”/g, es: /«([^»]*)»/g } as const satisfies Record<Lang, RegExp>;
const quotedIn = (text: string, lang: Lang) => [...text.matchAll(marks[lang])].map(([, quotation]) => quotation ?? '');
const markedIn = (text: string) => stretchesOf(text).flatMap((it) => (it.lang ? [it] : []));

/** Words of either language that the other does not have: enough to notice a quotation that nobody marked. */
const words = {
  es: /[áéíóúñ¿¡]|\b(?:al|autor|autores|con|correspondiente|creador|de|debe|deben|del|desde|directiva|el|en|es|extremo|grupo|la|las|los|para|por|puede|pueden|que|retirada|retiro|salas|salones|se|servidor|un|una|varias|y)\b/giu,
  en: /\b(?:administrator|and|at|each|from|is|must|need|not|of|per|pool|port|primary|rooms?|should|supported|provisioned|the|users?|when|with)\b/giu,
} as const satisfies Record<Lang, RegExp>;
const count = (text: string, lang: Lang) => text.match(words[lang])?.length ?? 0;

describe('quotations from the other language', () => {
  test('a text is cut at them, and for everyone else it is a plain string', () => {
    const text = quotingSpanish`The Spanish says “${'deben'}” (must) where the English says “should”.`;
    expect(text).toBe('The Spanish says “deben” (must) where the English says “should”.');
    expect(stretchesOf(text)).toEqual([
      { text: 'The Spanish says “' },
      { text: 'deben', lang: 'es' },
      { text: '” (must) where the English says “should”.' },
    ]);
    expect(stretchesOf('It has no mark.')).toEqual([{ text: 'It has no mark.' }]);
  });

  test.each(langs)('what is marked in a text (%s) is a whole quotation, in the other language', (lang) => {
    const marked = inLang(lang).flatMap((text) =>
      markedIn(text).map((it) => ({ ...it, whole: quotedIn(text, lang).includes(it.text) })),
    );
    expect(marked.length).toBeGreaterThan(5);
    expect(marked.filter((it) => !it.whole || it.lang !== otherLang(lang))).toEqual([]);
  });

  test.each(langs)('a quotation that reads like the other language is marked (%s)', (lang) => {
    const unmarked = inLang(lang).flatMap((text) => {
      const marked = markedIn(text).map((it) => it.text);
      return quotedIn(text, lang).filter((it) => !marked.includes(it) && count(it, otherLang(lang)) > count(it, lang));
    });
    expect(unmarked, 'write the text with quotingSpanish or quotingEnglish (src/model/quotation.ts)').toEqual([]);
  });
});
