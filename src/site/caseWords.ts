import type { Bilingual } from '../vocabulary/text.ts';

/** What the table of all cases says as it follows the answers. */
export const caseWords = {
  yourCase: { en: 'Your case', es: 'Su caso' },
  rowsAll: { en: 'Your answers fit every row.', es: 'Sus respuestas encajan con todas las filas.' },
  rowsOne: { en: 'Your answers fit one row.', es: 'Sus respuestas encajan con una fila.' },
  rowsSeveral: { en: 'Your answers fit {count} rows.', es: 'Sus respuestas encajan con {count} filas.' },
  rowsGo: { en: 'Go to the row', es: 'Ir a la fila' },
} as const satisfies Readonly<Record<string, Bilingual>>;
