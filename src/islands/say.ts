import { fill, type Lang } from '../vocabulary/text.ts';
import { type Say, type WordList, wordsIn } from './words.ts';

/** Speaks from a list of words: puts the arguments in, and picks the form that goes with `count`. */
export const speaker = (words: WordList, lang: string): Say => {
  const plural = new Intl.PluralRules(lang);
  return (key: keyof WordList, given: Readonly<Record<string, string | number>> = {}) => {
    const entry = words[key] as string | { one: string; other: string };
    const text = typeof entry === 'string' ? entry : plural.select(Number(given['count'])) === 'one' ? entry.one : entry.other;
    return fill(text, given);
  };
};

let pageWords: WordList | undefined;

/** The words of the page's language: on the server from their source, in the browser from the page, which has only its own. */
export function wordsOf(lang: Lang): WordList {
  if (import.meta.env.SSR) return wordsIn(lang);
  pageWords ??= JSON.parse(document.getElementById('island-words')?.textContent ?? '{}') as WordList;
  return pageWords;
}
