import type { Modality } from './modality.ts';
import type { Bilingual } from './text.ts';

/** What a modality is called. Apart from the names: an island of one language does not load both. */
export const modalityWords = {
  must: { en: 'must', es: 'debe' },
  mustNot: { en: 'must not', es: 'no debe' },
  cannot: { en: 'cannot', es: 'no puede' },
  should: { en: 'should', es: 'se recomienda' },
  may: { en: 'may', es: 'puede' },
  follows: { en: 'consequence', es: 'se deduce' },
} as const satisfies Record<Modality, Bilingual>;
