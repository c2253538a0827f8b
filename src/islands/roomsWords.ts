import type { Bilingual, Lang } from '../vocabulary/text.ts';
import { listSpeaker, type listWords, type Say } from './listWords.ts';

/** The words of the page that checks whole lists of rooms, beside those of every list. */
export const roomsWords = {
  scripts: { en: 'What these lists look like, and what writes them', es: 'Cómo son estas listas y de dónde salen' },
  scriptsHint: {
    en: 'Only the list of legacy rooms is needed. No command exports it: write it yourself, with these columns, from what the Group Chat Admin Tool shows. The other lists come from the Lync Server 2013 Management Shell and say which names are taken.',
    es: 'Solo hace falta la lista de salones heredados. Ningún comando la exporta: escríbala usted, con estas columnas, a partir de lo que muestra la Herramienta de administración de chat en grupo. Las otras listas salen del Shell de administración de Lync Server 2013 y dicen qué nombres están ocupados.',
  },
  forAll: { en: '2. What you plan for all rooms', es: '2. Qué piensa hacer con todos los salones' },
  forAllHint: {
    en: 'Some settings are lost, or require manual work. What you say here is used for every room that has the setting.',
    es: 'Algunas opciones se pierden o requieren trabajo manual. Lo que indique aquí se usa en cada salón que tenga esa opción.',
  },
  lists: { en: 'Are the lists complete?', es: '¿Están completas las listas?' },
  listsHint: {
    en: 'A name is free only if every other name is known.',
    es: 'Un nombre solo está libre si se conocen todos los demás.',
  },
  tree: {
    en: 'The list of legacy rooms has every room and every category',
    es: 'La lista de salones heredados contiene todos los salones y todas las categorías',
  },
  rooms2013: {
    en: 'The list of rooms of Lync Server 2013 has every room (-ResultSize did not cut it)',
    es: 'La lista de salones de Lync Server 2013 contiene todos los salones (-ResultSize no la ha recortado)',
  },
  categories2013: {
    en: 'The list of categories of Lync Server 2013 has every category',
    es: 'La lista de categorías de Lync Server 2013 contiene todas las categorías',
  },
  none2013: {
    en: 'There are no rooms and no categories in Lync Server 2013 yet',
    es: 'Todavía no hay salones ni categorías en Lync Server 2013',
  },
  check: { en: 'Check the rooms', es: 'Comprobar los salones' },
  judged: {
    en: 'Rooms judged: {rows}. Questions about them: {cases}.',
    es: 'Salones evaluados: {rows}. Preguntas sobre ellos: {cases}.',
  },
  byVerdict: {
    en: 'Verdicts: one for the name of each room, and one for each setting in question',
    es: 'Veredictos: uno para el nombre de cada salón y uno para cada opción en cuestión',
  },
  byRule: { en: 'Verdicts by deciding rule', es: 'Veredictos por regla que decide' },
  users: { en: 'Verdicts', es: 'Veredictos' },
  rooms: { en: 'Rooms', es: 'Salones' },
  byNote: { en: 'What the migration does', es: 'Qué hace la migración' },
  groupRow: { en: '1 room · {what}', es: '1 salón · {what}' },
  groupRows: { en: '{rows} rooms · {what}', es: '{rows} salones · {what}' },
  noGroups: {
    en: 'Nothing: everything that was asked about these rooms is allowed.',
    es: 'Nada: todo lo que se ha preguntado sobre estos salones está permitido.',
  },
  table: { en: 'All rooms', es: 'Todos los salones' },
  line: { en: 'Line', es: 'Línea' },
  room: { en: 'Room', es: 'Salón' },
  after: { en: 'After the migration: {name}', es: 'Después de la migración: {name}' },
  length: { en: 'Length', es: 'Longitud' },
  lengthOpen: { en: '{least} or {most}', es: '{least} o {most}' },
  verdicts: { en: 'Verdicts', es: 'Veredictos' },
  filterNote: { en: 'What the migration does', es: 'Qué hace la migración' },
  filterText: { en: 'Category or room', es: 'Categoría o salón' },
  openOf: { en: '{what}: {verdict}. Open the case of {name}', es: '{what}: {verdict}. Abrir el caso de {name}' },
  troubleOf: { en: 'In {name}: {what}', es: 'En {name}: {what}' },
  unreadRows: {
    en: 'Lines without the name of a room, or with one that is cut off; they were not judged, and the list is not complete: {lines}.',
    es: 'Líneas sin el nombre de un salón o con uno cortado; no se han evaluado y la lista no está completa: {lines}.',
  },
  notWhole: {
    en: 'A list counts as incomplete if a row or a name in it was not read.',
    es: 'Una lista con filas o nombres que no se han leído no se considera completa.',
  },
  'no-list': {
    en: 'There is no list of legacy rooms yet. Add a file with at least the columns categoryPath and room:',
    es: 'Aún no hay ninguna lista de salones heredados. Añada un archivo que tenga al menos las columnas categoryPath y room:',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RoomsSay = Say<keyof typeof roomsWords | keyof typeof listWords>;
export const roomsSpeaker = (lang: Lang): RoomsSay => listSpeaker(roomsWords, lang);
