/**
 * How strongly a rule speaks. `require` and `forbid` say which answers satisfy the norm; `permit` and `state`
 * can never be broken. Only `binding` modalities ever make a verdict "Not allowed".
 */
export const modalities = {
  must: { polarity: 'require', binding: true },
  mustNot: { polarity: 'forbid', binding: true },
  cannot: { polarity: 'forbid', binding: true },
  should: { polarity: 'require', binding: false },
  may: { polarity: 'permit', binding: false },
  follows: { polarity: 'state', binding: false },
} as const satisfies Record<string, { polarity: 'require' | 'forbid' | 'permit' | 'state'; binding: boolean }>;

export type Modality = keyof typeof modalities;
export const modalityNames = Object.keys(modalities) as Modality[];
