import type { Bilingual } from './text.ts';

/**
 * How strongly a rule speaks. `require` and `forbid` say which answers satisfy the norm; `permit` and `state`
 * can never be broken. Only `binding` modalities ever make a verdict "Not allowed".
 */
export const modalities = {
  must: { word: { en: 'must', es: 'debe' }, polarity: 'require', binding: true },
  mustNot: { word: { en: 'must not', es: 'no debe' }, polarity: 'forbid', binding: true },
  cannot: { word: { en: 'cannot', es: 'no puede' }, polarity: 'forbid', binding: true },
  should: { word: { en: 'should', es: 'se recomienda' }, polarity: 'require', binding: false },
  may: { word: { en: 'may', es: 'puede' }, polarity: 'permit', binding: false },
  follows: { word: { en: 'consequence', es: 'se deduce' }, polarity: 'state', binding: false },
} as const satisfies Record<string, { word: Bilingual; polarity: 'require' | 'forbid' | 'permit' | 'state'; binding: boolean }>;

export type Modality = keyof typeof modalities;
export const modalityNames = Object.keys(modalities) as Modality[];
