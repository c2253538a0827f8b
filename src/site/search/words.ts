import type { Bilingual } from '../../vocabulary/text.ts';
import type { Kind } from './kinds.ts';

/** The words of the search dialog once the search is there. */
export const searchWords = {
  hint: {
    en: 'A question, a product, a command or what you see: “rooms icon missing”, “Move-CsUser”.',
    es: 'Una pregunta, un producto, un comando o lo que ve: «no aparece el icono», «Move-CsUser».',
  },
  wordless: { en: 'Type a word: letters or digits.', es: 'Escriba una palabra: letras o cifras.' },
  tooGeneral: {
    en: 'These words are too general to search for. Add a word that says more.',
    es: 'Estas palabras son demasiado generales para buscar. Añada una palabra que precise más.',
  },
  unknown: { en: 'No page contains {words}.', es: 'Ninguna página contiene {words}.' },
  quoted: { en: '“{word}”', es: '«{word}»' },
  or: { en: ' or ', es: ' ni ' },
  others: { en: 'These results are for the other words.', es: 'Estos resultados son de las demás palabras.' },
  corrected: { en: '{typed} was read as {read}.', es: '{typed} se ha leído como {read}.' },
  shortened: {
    en: 'Only the first {count} words were read.',
    es: 'Solo se han leído las primeras {count} palabras.',
  },
  results: { en: '{count} results', es: '{count} resultados' },
  oneResult: { en: '1 result', es: '1 resultado' },
  noResults: { en: 'No results.', es: 'Sin resultados.' },
  similar: { en: 'Similar words on this site:', es: 'Palabras parecidas en este sitio:' },
  lookElsewhere: { en: 'Places to look:', es: 'Dónde mirar:' },
  best: { en: 'Best matches', es: 'Mejores resultados' },
  everything: { en: 'All', es: 'Todo' },
  showAll: { en: 'Show all {count}', es: 'Mostrar los {count}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a result of each kind is called, and several of them. */
export const kindWords: Readonly<Record<Kind, { readonly one: Bilingual; readonly many: Bilingual }>> = {
  checker: { one: { en: 'Checker', es: 'Comprobador' }, many: { en: 'Checkers', es: 'Comprobadores' } },
  page: { one: { en: 'Page', es: 'Página' }, many: { en: 'Pages', es: 'Páginas' } },
  rule: { one: { en: 'Rule', es: 'Regla' }, many: { en: 'Rules', es: 'Reglas' } },
  question: { one: { en: 'Open question', es: 'Cuestión abierta' }, many: { en: 'Open questions', es: 'Cuestiones abiertas' } },
  term: { one: { en: 'Glossary', es: 'Glosario' }, many: { en: 'Glossary', es: 'Glosario' } },
  source: { one: { en: 'Source', es: 'Fuente' }, many: { en: 'Sources', es: 'Fuentes' } },
};
