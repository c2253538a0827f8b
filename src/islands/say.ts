import { fill } from '../vocabulary/text.ts';
import type { Say, WordList } from './words.ts';

/** Speaks from a list of words: puts the arguments in, and picks the form that goes with `count`. */
export const speaker = (words: WordList, lang: string): Say => {
  const plural = new Intl.PluralRules(lang);
  return (key: keyof WordList, given: Readonly<Record<string, string | number>> = {}) => {
    const entry = words[key] as string | { one: string; other: string };
    const text = typeof entry === 'string' ? entry : plural.select(Number(given['count'])) === 'one' ? entry.one : entry.other;
    return fill(text, given);
  };
};
