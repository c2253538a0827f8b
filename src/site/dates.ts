import type { Lang } from '../vocabulary/text.ts';

/** An ISO date as the language writes it. */
export const dateIn = (lang: Lang, iso: string) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
