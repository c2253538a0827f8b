import type { Lang } from '../vocabulary/text.ts';

/** A stretch of a text; `lang` where it is quoted from the other language. */
export type Stretch = { readonly text: string; readonly lang?: Lang };

/** Those that have one, by the whole text: for everyone else a text is a plain string. */
const quoting = new Map<string, readonly Stretch[]>();

const textWith =
  (lang: Lang) =>
  (own: TemplateStringsArray, ...quoted: readonly string[]): string => {
    const stretches = own.flatMap((text, index): Stretch[] => [{ text }, { text: quoted[index] ?? '', lang }]);
    const text = stretches.map((stretch) => stretch.text).join('');
    quoting.set(
      text,
      stretches.filter((stretch) => stretch.text),
    );
    return text;
  };

/** An English text that quotes Spanish words: they are what is inserted. */
export const quotingSpanish = textWith('es');
/** A Spanish text that quotes English words: they are what is inserted. */
export const quotingEnglish = textWith('en');

/** A text cut at its quotations from the other language, so that a page can say which language they are in. */
export const stretchesOf = (text: string): readonly Stretch[] => quoting.get(text) ?? [{ text }];
