import type { Lang } from './text.ts';

/** To make one takes longer than to use it a thousand times. */
const formats: Partial<Record<Lang, Intl.NumberFormat>> = {};

/** A number as the texts of the language write it: Spanish separates thousands with a space, from five digits on. */
export function numberIn(lang: Lang, count: number): string {
  formats[lang] ??= new Intl.NumberFormat(lang === 'es' ? 'es-ES' : 'en-US');
  return lang === 'es' ? formats[lang].format(count).replaceAll('.', '\u00a0') : formats[lang].format(count);
}
