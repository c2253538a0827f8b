import type { Bilingual, Lang } from '../vocabulary/text.ts';
import { cited } from './sources.ts';

/** The original topic, at the passage's first words where the browser can find them. */
export function passageLink(citation: string, lang: Lang): string {
  const { source, passage } = cited(citation);
  const begins = passage.begins?.[lang];
  return begins ? `${source.url[lang]}#:~:text=${encodeURIComponent(begins).replaceAll('-', '%2D')}` : source.url[lang];
}

/** What a passage is called: "sentence 9" for s9, otherwise its place in the source. */
export function passageName(citation: string): Bilingual {
  const { source, key } = cited(citation);
  const sentence = /^s(\d+)$/.exec(key)?.[1];
  if (sentence) return { en: `sentence ${sentence}`, es: `frase ${sentence}` };
  const place = Object.keys(source.passages).indexOf(key) + 1;
  return { en: `passage ${place}`, es: `pasaje ${place}` };
}
