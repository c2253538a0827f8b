import { type Bilingual, fill, type Lang, same } from '../vocabulary/text.ts';

/** The words of what reads command output; they come with it. */
const declared = {
  label: { en: 'Output of PowerShell commands', es: 'Salida de comandos de PowerShell' },
  hint: {
    en: 'Paste lists, tables or CSV, several after one another. The text stays in this browser; only the answers read from it go into the address.',
    es: 'Pegue listas, tablas o CSV, varias seguidas si quiere. El texto se queda en este navegador; solo las respuestas leídas pasan a la dirección.',
  },
  read: { en: 'Read', es: 'Leer' },
  commands: { en: 'Commands whose output is read here ({count})', es: 'Comandos cuya salida se lee aquí ({count})' },
  copy: { en: 'Copy', es: 'Copiar' },
  copyOf: { en: 'Copy the command: {name}', es: 'Copiar el comando: {name}' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  copyRefused: {
    en: 'The browser did not allow copying. Select the text and copy it yourself.',
    es: 'El navegador no permitió copiar. Seleccione el texto y cópielo usted.',
  },
  empty: {
    en: 'There is nothing to read: paste the output of one of the commands below.',
    es: 'No hay nada que leer: pegue la salida de uno de los comandos de abajo.',
  },
  'too-long': {
    en: 'The text has {count} characters; at most {most} are read here. Your answers stay as they were. Whole lists are checked on another page.',
    es: 'El texto tiene {count} caracteres; aquí se leen como máximo {most}. Sus respuestas siguen como estaban. Las listas completas se comprueban en otra página.',
  },
  'no-output': {
    en: 'The text is not output of a command that is read here. It begins with “{first}”. Expected: output of {commands}. Your answers stay as they were.',
    es: 'El texto no es la salida de ningún comando que se lea aquí. Empieza por «{first}». Se esperaba la salida de {commands}. Sus respuestas siguen como estaban.',
  },
  failed: {
    en: 'The text could not be read. Your answers stay as they were.',
    es: 'No se pudo leer el texto. Sus respuestas siguen como estaban.',
  },
  report: { en: 'What the output says', es: 'Qué dice la salida' },
  found: { en: 'Found: {found}.', es: 'Se ha encontrado: {found}.' },
  nothing: {
    en: 'No answer could be read from it. Your answers stay as they were.',
    es: 'No se ha podido leer ninguna respuesta. Sus respuestas siguen como estaban.',
  },
  filled: { en: '{fact}: {answer}', es: '{fact}: {answer}' },
  from: { en: 'from {command}, {property}, line {line}', es: 'de {command}, {property}, línea {line}' },
  fromYou: { en: 'from what you said', es: 'de lo que ha indicado usted' },
  told: { en: 'The output says “{answer}” ({from}).', es: 'La salida dice «{answer}» ({from}).' },
  differ: {
    en: 'The output and the form do not agree. Nothing was overwritten.',
    es: 'La salida no dice lo mismo que el formulario. No se ha sobrescrito nada.',
  },
  oldNew: { en: '{fact}: “{old}” → “{next}”', es: '{fact}: «{old}» → «{next}»' },
  take: { en: 'Use this answer', es: 'Usar esta respuesta' },
  takeOf: { en: 'Use this answer: {what}', es: 'Usar esta respuesta: {what}' },
  takeAll: { en: 'Use all these answers', es: 'Usar todas estas respuestas' },
  fresh: { en: 'Not in the form:', es: 'No está en el formulario:' },
  undo: { en: 'Undo: take back what was read', es: 'Deshacer: retirar lo leído' },
  versions: { en: 'Which version do these pools have?', es: '¿Qué versión tienen estos grupos de servidores?' },
  versionsHint: {
    en: 'The name of a pool does not give its version. Your choice is used on this page only and is not stored.',
    es: 'El nombre de un grupo de servidores no indica su versión. Lo que elija se usa solo en esta página y no se guarda.',
  },
  notKnown: { en: 'Not known', es: 'No lo sé' },
  allPolicies: {
    en: 'The text contains every Persistent Chat policy that exists',
    es: 'El texto contiene todas las directivas de chat persistente que existen',
  },
  again: { en: 'Read again', es: 'Leer de nuevo' },
  notTold: { en: 'What it does not say', es: 'Qué no dice' },
  whyNot: { en: '{facts}: {why}', es: '{facts}: {why}' },
  notRead: { en: 'What could not be read', es: 'Qué no se ha podido leer' },
  line: { en: 'Line {line}: {text}', es: 'Línea {line}: {text}' },
  object: {
    en: 'Line {line}: an object with the properties {text}, which no command known here has',
    es: 'Línea {line}: un objeto con las propiedades {text}, que no tiene ningún comando conocido aquí',
  },
  more: { en: 'and {count} more', es: 'y {count} más' },
  usersPage: { en: 'Check a list of users', es: 'Comprobar una lista de usuarios' },
  manyUsers: {
    en: 'There are several users in the text. Check them all on the page for lists of users',
    es: 'Hay varios usuarios en el texto. Compruébelos todos en la página de listas de usuarios',
  },
  'lync-2013': same('Lync Server 2013'),
  'lync-2010': same('Lync Server 2010'),
  'ocs-2007-r2': same('Office Communications Server 2007 R2'),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PasteWord = keyof typeof declared;
export type PasteSay = (key: PasteWord, given?: Readonly<Record<string, string | number>>) => string;
export const pasteSpeaker =
  (lang: Lang): PasteSay =>
  (key, given = {}) =>
    fill(declared[key][lang], given);
