import type { Bilingual } from './text.ts';

/** The six answers a checker can give. The set is closed and its tokens are public (links, JSON, tests). */
export const verdictNames = ['allowed', 'limited', 'forbidden', 'silent', 'conflict', 'unknown'] as const;
export type Verdict = (typeof verdictNames)[number];

/** What a verdict is called, and what it means. Apart from the names: an island has its words from the page's language. */
export const verdicts = {
  allowed: {
    word: { en: 'Allowed', es: 'Permitido' },
    means: {
      en: 'No binding rule is broken and at least one rule permits it.',
      es: 'No se incumple ninguna regla vinculante y al menos una regla lo permite.',
    },
  },
  limited: {
    word: { en: 'Allowed with limits', es: 'Permitido con límites' },
    means: {
      en: 'Permitted, but only within a limit the guidance states.',
      es: 'Se permite, pero solo dentro de un límite que indica la guía.',
    },
  },
  forbidden: {
    word: { en: 'Not allowed', es: 'No permitido' },
    means: { en: 'A binding rule is broken.', es: 'Se incumple una regla vinculante.' },
  },
  silent: {
    word: { en: 'Not covered by the guidance', es: 'La guía no lo cubre' },
    means: {
      en: 'No rule forbids it and no rule permits it. This is not a yes and not a no.',
      es: 'Ninguna regla lo prohíbe y ninguna lo permite. No es un sí ni un no.',
    },
  },
  conflict: {
    word: { en: 'The guidance disagrees', es: 'La guía se contradice' },
    means: {
      en: 'Two statements of the guidance cannot both be followed, and nothing in it says which one wins.',
      es: 'Dos afirmaciones de la guía no se pueden seguir a la vez y nada en ella dice cuál prevalece.',
    },
  },
  unknown: {
    word: { en: 'Answers missing', es: 'Faltan respuestas' },
    means: {
      en: 'The verdict depends on the answers that are missing.',
      es: 'El veredicto depende de las respuestas que faltan.',
    },
  },
} as const satisfies Record<Verdict, { word: Bilingual; means: Bilingual }>;

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
