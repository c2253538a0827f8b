import type { Bilingual } from './text.ts';

/** The six answers a checker can give. The set is closed and its tokens are public (links, JSON, tests). */
export const verdictNames = ['allowed', 'limited', 'forbidden', 'silent', 'conflict', 'unknown'] as const;
export type Verdict = (typeof verdictNames)[number];

/** Whether a verdict is a yes: with or without limits. */
export const isYes = (verdict: Verdict | undefined): boolean => verdict === 'allowed' || verdict === 'limited';

/** A rule's own outcome has words of its own, so that one met rule never reads as a permission. */
export const outcomes = {
  met: { en: 'met', es: 'se cumple' },
  broken: { en: 'broken', es: 'se incumple' },
  open: { en: 'open', es: 'pendiente' },
  'not-applicable': { en: 'does not apply', es: 'no se aplica' },
} as const satisfies Record<string, Bilingual>;

export type Outcome = keyof typeof outcomes;
