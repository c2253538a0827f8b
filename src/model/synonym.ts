import type { Bilingual } from '../vocabulary/text.ts';

/** A line of what people say. Search reads the list; no page shows it. */
export type Synonym = {
  /** Words and phrases, by the language of those who say them; each stands in one line only. Case, accents and endings do not matter. */
  readonly people: Bilingual<readonly string[]>;
  /** The words this site uses for it: what is searched for as well. */
  readonly means?: Bilingual;
  /**
   * Paths below the language, the most helpful first. Without `means` they always count; with it, only when nothing else is
   * asked, because then the words themselves find the fitting page.
   */
  readonly leadsTo?: readonly string[];
};

export const both = (...words: string[]): Bilingual<readonly string[]> => ({ en: words, es: words });
/** In English, in Spanish, and whatever is said in either. */
export const said = (en: readonly string[], es: readonly string[], ...either: string[]): Bilingual<readonly string[]> => ({
  en: [...en, ...either],
  es: [...es, ...either],
});
