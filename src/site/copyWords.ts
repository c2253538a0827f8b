import type { Bilingual } from '../vocabulary/text.ts';

/** The buttons that copy the citation of a rule, and what is said when something was copied or could not be. */
export const copyWords = {
  plain: { en: 'Copy as plain text', es: 'Copiar como texto' },
  markdown: { en: 'Copy as Markdown', es: 'Copiar como Markdown' },
  copied: { en: 'Copied: {text}', es: 'Copiado: {text}' },
  copyFailed: {
    en: 'The browser did not allow copying. Select this text and copy it: {text}',
    es: 'El navegador no permitió copiar. Seleccione este texto y cópielo: {text}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
