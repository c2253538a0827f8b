import type { Bilingual, Lang } from './text.ts';

const undated: Bilingual = { en: 'undated', es: 'sin fecha' };

/** An ISO date as the language writes it; without one, that there is none. */
export const dateIn = (lang: Lang, iso: string | undefined) =>
  iso
    ? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`))
    : undated[lang];
