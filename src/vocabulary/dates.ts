import type { Bilingual, Lang } from './text.ts';

const undated: Bilingual = { en: 'undated', es: 'sin fecha' };

/** To make one takes longer than to use it a thousand times. */
const formats: Partial<Record<Lang, Intl.DateTimeFormat>> = {};
const formatOf = (lang: Lang) => {
  formats[lang] ??= new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return formats[lang];
};

/** An ISO date as the language writes it; without one, that there is none. */
export const dateIn = (lang: Lang, iso: string | undefined) =>
  iso ? formatOf(lang).format(new Date(`${iso}T00:00:00Z`)) : undated[lang];
