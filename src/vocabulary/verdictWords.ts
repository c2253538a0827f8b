import type { Bilingual } from './text.ts';
import type { Verdict } from './verdict.ts';

/** What a verdict is called, and what it means. Apart from the names: an island of one language does not load both. */
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
