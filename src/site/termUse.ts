import { type Term, type TermName, terms } from '../guidance/terms/index.ts';
import type { Lang } from '../vocabulary/text.ts';

/** A stretch of text: plain, or the first use of a term on its page. */
export type Stretch = { readonly text: string; readonly term?: TermName };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word in singular and plural, and in Spanish in both genders. Names in capitals are left as they are. */
const inflected = {
  en: (word: string) => (word.endsWith('y') ? `${escaped(word.slice(0, -1))}(?:y|ies)` : `${escaped(word)}s?`),
  es: (word: string) =>
    word.endsWith('ón')
      ? `${escaped(word.slice(0, -2))}(?:ón|ones)`
      : word.endsWith('o')
        ? `${escaped(word.slice(0, -1))}[oa]s?`
        : `${escaped(word)}(?:s|es)?`,
} as const satisfies Record<Lang, (word: string) => string>;

const patternOf = (term: string, lang: Lang) =>
  term
    .replace(/ \(.*\)$/, '')
    .split(' ')
    .map((word, at) => {
      if (/\p{Lu}|\d/u.test(word) || word.length < 4) return escaped(word);
      const pattern = inflected[lang](word);
      return at ? pattern : `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${pattern.slice(1)}`;
    })
    .join('\\s+');

/** Finds the terms of a language, longest first, so that a pool is not found inside a Group Chat pool: one group a name. */
function finderOf(lang: Lang) {
  const known = (Object.entries(terms) as [TermName, Term][])
    .filter(([, { ambiguous }]) => !ambiguous?.includes(lang))
    .flatMap(([name, { term, forms }]) => [term, ...(forms ? [forms] : [])].map((form) => ({ name, form: form[lang] })))
    .sort((a, b) => b.form.length - a.form.length);
  const any = known.map(({ form }) => `(${patternOf(form, lang)})`).join('|');
  return { names: known.map(({ name }) => name), pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'gu') };
}
const finders = { en: finderOf('en'), es: finderOf('es') };

/**
 * Cuts a text where terms of the glossary stand in it for the first time on their page. `used` says which terms the page
 * has had already, and is added to.
 */
export function firstUses(text: string, lang: Lang, used: Set<TermName>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(finders[lang].pattern)) {
    const name = finders[lang].names[match.slice(1).findIndex((group) => group !== undefined)];
    if (!name || used.has(name)) continue;
    used.add(name);
    if (match.index > from) stretches.push({ text: text.slice(from, match.index) });
    stretches.push({ text: match[0], term: name });
    from = match.index + match[0].length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from) });
  return stretches;
}
