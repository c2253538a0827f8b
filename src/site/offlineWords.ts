import type { Bilingual } from '../vocabulary/text.ts';

/** Texts about reading without a network and about new versions. */
export const offlineWords = {
  save: { en: 'Save this guide (zip file)', es: 'Guardar esta guía (archivo zip)' },
  saveMeans: {
    en: 'For a network without internet: unpack it into a folder of any web server. Everything works there, checkers and search included.',
    es: 'Para una red sin internet: descomprímalo en una carpeta de cualquier servidor web. Allí funciona todo, también los comprobadores y la búsqueda.',
  },
  kept: {
    en: 'All checkers, the search and the pages that you have opened also work without a network in this browser.',
    es: 'Todos los comprobadores, la búsqueda y las páginas que ha abierto funcionan también sin red en este navegador.',
  },
  update: { en: 'New version of this guide', es: 'Versión nueva de esta guía' },
  updateMeans: {
    en: 'There is a new version of this guide. This page is from the previous one. Your answers are kept when you load the new version.',
    es: 'Hay una versión nueva de esta guía. Esta página es de la anterior. Sus respuestas se conservan al cargar la versión nueva.',
  },
  changes: {
    en: 'In the new version, the verdict of the open case is “{after}” and no longer “{before}”.',
    es: 'En la versión nueva, el veredicto del caso abierto es «{after}» y ya no «{before}».',
  },
  stays: {
    en: 'The verdict of the open case is “{before}” in the new version too.',
    es: 'El veredicto del caso abierto también es «{before}» en la versión nueva.',
  },
  load: { en: 'Load the new version', es: 'Cargar la versión nueva' },
  later: { en: 'Not now', es: 'Ahora no' },
} as const satisfies Readonly<Record<string, Bilingual>>;
