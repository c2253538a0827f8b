import { numberIn } from '../vocabulary/numbers.ts';
import { type Bilingual, fill, type Lang } from '../vocabulary/text.ts';

export { numberIn };

/** The words that the pages for whole lists have in common. */
export const listWords = {
  sample: { en: 'Try it with a sample', es: 'Probarlo con un ejemplo' },
  private: {
    en: 'The lists stay in this browser: they are judged here and nothing is uploaded.',
    es: 'Las listas se quedan en este navegador: se evalúan aquí y no se envía nada.',
  },
  yourLists: { en: '1. Your lists', es: '1. Sus listas' },
  drop: {
    en: 'Drop files here, all at once or one by one. Each is recognized by its columns.',
    es: 'Suelte aquí los archivos, todos a la vez o de uno en uno. Cada uno se reconoce por sus columnas.',
  },
  pick: { en: 'Choose files', es: 'Elegir archivos' },
  pasteLabel: { en: 'Or paste a list', es: 'O pegue una lista' },
  pasteAdd: { en: 'Add what was pasted', es: 'Añadir lo pegado' },
  pastedName: { en: 'pasted text', es: 'texto pegado' },
  added: { en: 'Lists', es: 'Listas' },
  fileIs: { en: '{name}: {kind}, {size}', es: '{name}: {kind}, {size}' },
  remove: { en: 'Remove', es: 'Quitar' },
  removeOf: { en: 'Remove {name}', es: 'Quitar {name}' },
  scripts: { en: 'The PowerShell commands that write these lists', es: 'Los comandos de PowerShell que generan estas listas' },
  copy: { en: 'Copy', es: 'Copiar' },
  copyOf: { en: 'Copy: {name}', es: 'Copiar: {name}' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  copyRefused: {
    en: 'The browser did not allow copying. Select the text and copy it yourself.',
    es: 'El navegador no permitió copiar. Seleccione el texto y cópielo usted.',
  },
  notKnown: { en: 'Not known', es: 'No lo sé' },
  cancel: { en: 'Stop', es: 'Detener' },
  progress: {
    en: '{rows} rows read, {done} of {size}.',
    es: '{rows} filas leídas, {done} de {size}.',
  },
  left: { en: 'About {seconds} s left.', es: 'Quedan unos {seconds} s.' },
  reading: { en: 'Reading…', es: 'Leyendo…' },
  soFar: { en: 'The first rows, not the result yet', es: 'Las primeras filas; aún no es el resultado' },
  soFarHint: {
    en: 'The list is still being read. The verdict of a row below does not depend on the rows that follow. The counts grow until the end of the list, and repeated rows are found only there.',
    es: 'La lista se está leyendo todavía. El veredicto de cada fila de abajo no depende de las filas siguientes. Los recuentos crecen hasta el final de la lista, y las filas repetidas solo se encuentran allí.',
  },
  soFarTold: {
    en: 'The first rows are shown below while the rest of the list is read. They are not the result yet.',
    es: 'Las primeras filas se muestran abajo mientras se lee el resto de la lista. Aún no son el resultado.',
  },
  atLeast: { en: 'at least {count}', es: 'al menos {count}' },
  firstRows: { en: 'The first rows of the list', es: 'Las primeras filas de la lista' },
  result: { en: '3. Result', es: '3. Resultado' },
  cancelled: {
    en: 'You stopped the check. Rows judged, from the beginning of the list: {rows}.',
    es: 'Ha detenido la comprobación. Filas evaluadas, desde el principio de la lista: {rows}.',
  },
  'stopped-early': {
    en: 'You stopped the check before a row of {name} was read.',
    es: 'Ha detenido la comprobación antes de que se leyera una fila de {name}.',
  },
  changed: {
    en: 'The lists or the choices have changed, and this result is for the earlier ones. Check again.',
    es: 'Las listas o las opciones han cambiado: este resultado es de las anteriores. Compruebe de nuevo.',
  },
  share: { en: 'Percentage', es: 'Porcentaje' },
  verdict: { en: 'Verdict', es: 'Veredicto' },
  rules: { en: 'Deciding rules', es: 'Reglas que deciden' },
  row: { en: 'Row', es: 'Fila' },
  name: { en: 'Name', es: 'Nombre' },
  link: { en: 'Case', es: 'Caso' },
  open: { en: 'Open the case', es: 'Abrir el caso' },
  openOf: { en: 'Open the case of {name}', es: 'Abrir el caso de {name}' },
  groups: { en: 'What would have to change', es: 'Qué tendría que cambiar' },
  filterVerdict: { en: 'Verdict', es: 'Veredicto' },
  filterRule: { en: 'Rule', es: 'Regla' },
  all: { en: 'All', es: 'Cualquiera' },
  shown: { en: '{count} of {rows} rows', es: '{count} de {rows} filas' },
  part: { en: 'Rows {from} to {to}', es: 'Filas {from} a {to}' },
  parts: { en: 'Part of the table', es: 'Parte de la tabla' },
  csv: { en: 'Download CSV', es: 'Descargar CSV' },
  markdown: { en: 'Download summary (Markdown)', es: 'Descargar resumen (Markdown)' },
  print: { en: 'Print', es: 'Imprimir' },
  writing: { en: 'Writing the file…', es: 'Escribiendo el archivo…' },
  written: { en: 'The file was written.', es: 'Se ha escrito el archivo.' },
  fileLost: {
    en: 'The list could not be read again: it was moved or changed. Choose it again and check again.',
    es: 'No se pudo volver a leer la lista: se ha movido o ha cambiado. Elíjala otra vez y compruebe de nuevo.',
  },
  notes: { en: 'About the list', es: 'Sobre la lista' },
  badRows: {
    en: 'Rows that could not be read and were not judged: {rows}.',
    es: 'Filas que no se han podido leer ni evaluar: {rows}.',
  },
  badRow: { en: 'Row {row} (line {line}): {reason}', es: 'Fila {row} (línea {line}): {reason}' },
  'text-after-quote': { en: 'there is text after a closing quotation mark', es: 'hay texto después de unas comillas de cierre' },
  'quote-not-closed': { en: 'a quotation mark is not closed', es: 'unas comillas no se cierran' },
  'row-too-long': {
    en: 'the row is too long; a quotation mark is probably not closed',
    es: 'la fila es demasiado larga; probablemente unas comillas no se cierran',
  },
  'one-field': { en: '1 field instead of {expected}', es: '1 campo en lugar de {expected}' },
  'too-few-fields': { en: '{found} fields instead of {expected}', es: '{found} campos en lugar de {expected}' },
  'too-many-fields': { en: '{found} fields instead of {expected}', es: '{found} campos en lugar de {expected}' },
  'column-missing': {
    en: 'The list has no column {column}. What the column would say is not known. This command writes the column:',
    es: 'La lista no tiene la columna {column}. Lo que diría no se sabe. Este comando la genera:',
  },
  'column-twice': {
    en: 'The list has the column {column} twice, and neither was read. Remove one of them from the list and add the list again.',
    es: 'La lista tiene dos veces la columna {column} y no se ha leído ninguna. Elimine una de ellas de la lista y vuelva a añadir la lista.',
  },
  damaged: {
    en: 'Some characters of the list could not be read. Values with such characters are not known.',
    es: 'Algunos caracteres de la lista no se han podido leer. Los valores con esos caracteres no se conocen.',
  },
  more: { en: 'and {count} more', es: 'y {count} más' },
  'two-lists': {
    en: 'There are {count} lists of one kind ({kind}). Only one can be read: remove the others.',
    es: 'Hay {count} listas de un mismo tipo ({kind}). Solo se puede leer una: quite las demás.',
  },
  empty: { en: '{name} is empty: it has no rows to read.', es: '{name} está vacío: no tiene filas que leer.' },
  'not-text': {
    en: '{name} is not text but {what}. Expected: a list in CSV, as Export-Csv writes it.',
    es: '{name} no es texto, sino {what}. Se esperaba una lista en CSV, como la que genera Export-Csv.',
  },
  unknown: {
    en: '{name} is not a list that is read here. It begins with “{first}”. Expected: one of the lists whose commands are above.',
    es: '{name} no es ninguna de las listas que se leen aquí. Empieza por «{first}». Se esperaba una de las listas cuyos comandos están arriba.',
  },
  'too-long-for-console': {
    en: '{name} is console output and too long to be read as such. Export the list with Export-Csv.',
    es: '{name} es salida de consola y es demasiado largo para leerlo así. Exporte la lista con Export-Csv.',
  },
  unread: {
    en: '{name} could not be read. Perhaps it was moved or changed. Choose it again.',
    es: 'No se pudo leer {name}. Puede que se haya movido o haya cambiado. Elíjalo otra vez.',
  },
  'not-used': {
    en: '{name} ({kind}) is not needed here and was left out.',
    es: '{name} ({kind}) no hace falta aquí y se ha omitido.',
  },
  lost: {
    en: 'The part of this site that checks lists did not load. Your lists are still here: try again, or reload the page.',
    es: 'No se pudo cargar la parte de este sitio que comprueba listas. Sus listas siguen aquí: inténtelo de nuevo o recargue la página.',
  },
  pdf: { en: 'a PDF file', es: 'un archivo PDF' },
  zip: { en: 'a ZIP or Office file', es: 'un archivo ZIP o de Office' },
  'old-office': { en: 'an old Office file', es: 'un archivo antiguo de Office' },
  compressed: { en: 'a compressed file', es: 'un archivo comprimido' },
  picture: { en: 'a picture', es: 'una imagen' },
  binary: { en: 'binary data', es: 'datos binarios' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words that each page for lists has of its own: they name what is on its lists. */
type OwnWord = 'scriptsHint' | 'check' | 'judged' | 'byVerdict' | 'byRule' | 'users' | 'table';

export type ListWord = keyof typeof listWords | OwnWord;
export type Say<Word extends string> = (key: Word, given?: Readonly<Record<string, string | number>>) => string;
export type ListSay = Say<ListWord>;

/** What says the words of a page for lists in one language, its own beside the common ones. */
export const listSpeaker = <Own extends string>(
  own: Readonly<Record<Own, Bilingual>>,
  lang: Lang,
): Say<Own | keyof typeof listWords> => {
  const words: Readonly<Record<string, Bilingual>> = { ...listWords, ...own };
  return (key, given = {}) => fill(words[key]?.[lang] ?? key, given);
};

/** A size in bytes, as people say it. */
export function sizeIn(lang: Lang, bytes: number): string {
  const power = Math.min(3, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  // Units are written the same in both languages, and a format of the browser for them takes long to make.
  return `${numberIn(lang, Math.round((bytes * 10) / 1000 ** power) / 10)} ${['B', 'kB', 'MB', 'GB'][power]}`;
}
