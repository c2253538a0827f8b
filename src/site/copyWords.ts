import type { Bilingual } from '../vocabulary/text.ts';

/** What is said when something of a rule was copied, or could not be. */
export const copyWords = {
  copied: { en: 'Copied: {text}', es: 'Copiado: {text}' },
  copyFailed: {
    en: 'The browser did not allow copying. Select this text and copy it: {text}',
    es: 'El navegador no permitió copiar. Seleccione este texto y cópielo: {text}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
