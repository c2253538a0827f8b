import type { Bilingual } from '../vocabulary/text.ts';

/** The words of the front page's map, of the line above a page's title, and of what a rule's page hands on. */
export const faceWords = {
  kindChecker: { en: 'Checker', es: 'Comprobador' },
  kindRule: { en: 'Rule', es: 'Regla' },
  kindSource: { en: 'Source', es: 'Fuente' },
  kindReading: { en: 'The guidance', es: 'La guía' },
  kindLookUp: { en: 'Look up', es: 'Consultar' },
  kindAbout: { en: 'About this site', es: 'Acerca de este sitio' },
  mapTitle: { en: 'Choose a client and a chat pool', es: 'Elija un cliente y un grupo de servidores de chat' },
  mapKey: {
    en: 'Cut line: not allowed. Dotted line: it depends on your other answers.',
    es: 'Línea cortada: no permitido. Línea de puntos: depende de sus demás respuestas.',
  },
  mapPair: { en: '{client} → {pool}: {verdict}', es: '{client} → {pool}: {verdict}' },
  handOn: { en: 'Share and cite', es: 'Compartir y citar' },
  copyLink: { en: 'Copy link to this rule', es: 'Copiar el enlace a esta regla' },
  cite: { en: 'Cite', es: 'Citar' },
  editPage: { en: 'Edit this page', es: 'Editar esta página' },
  asMarkdown: { en: 'This page as Markdown', es: 'Esta página en Markdown' },
  sourceDate: { en: 'Source last modified', es: 'Última modificación de la fuente' },
  readDate: { en: 'Read by us', es: 'Fecha de nuestra lectura' },
  changeDate: { en: 'Last changed here', es: 'Último cambio aquí' },
  never: { en: 'not since first published', es: 'ninguno desde su publicación' },
} as const satisfies Record<string, Bilingual>;
