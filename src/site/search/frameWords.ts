import type { Bilingual } from '../../vocabulary/text.ts';

/** The words of the search dialog before the search itself is there. */
export const frameWords = {
  search: { en: 'Search', es: 'Buscar' },
  close: { en: 'Close', es: 'Cerrar' },
  label: { en: 'Search this site', es: 'Buscar en este sitio' },
  loading: { en: 'Loading the search…', es: 'Cargando la búsqueda…' },
  failed: {
    en: 'Search could not be loaded. Check the connection and try again.',
    es: 'No se pudo cargar la búsqueda. Compruebe la conexión e inténtelo de nuevo.',
  },
  again: { en: 'Try again', es: 'Intentar de nuevo' },
  filter: { en: 'Show only one kind of result', es: 'Mostrar solo un tipo de resultado' },
} as const satisfies Readonly<Record<string, Bilingual>>;
