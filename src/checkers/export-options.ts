import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'export-options',
  name: { en: 'Export and import options', es: 'Opciones de exportación e importación' },
  title: {
    en: 'May the export and the import be run with these options?',
    es: '¿Se pueden ejecutar la exportación y la importación con estas opciones?',
  },
  lead: {
    en: 'How Export-CsPersistentChatData and Import-CsPersistentChatData fit together. What has to be ready before, and who runs them, are checkers of their own.',
    es: 'Cómo encajan Export-CsPersistentChatData e Import-CsPersistentChatData. Lo que debe estar listo antes y quién los ejecuta tienen comprobadores propios.',
  },
  rules: [
    'export-writes-a-file-or-bytes',
    'nothing-is-chosen-at-the-import',
    'scope-takes-only-the-chosen-categories',
    'level-takes-only-one-kind-of-data',
    'commands-name-the-database-instance',
    'import-gets-a-file-or-bytes',
    'exported-file-is-no-xml-file',
    'import-may-name-an-xml-file',
    'exported-zip-file-may-be-imported',
    'exported-bytes-are-imported-as-bytes',
    'exported-bytes-may-be-imported',
    'cmdlet-references-name-2010-only',
    'start-date-needs-the-room-directory-level',
  ].map(ruleOf),
  also: ['history-may-be-cut-off-at-a-date'].map(ruleOf),
  circumstances: ['exported-from', 'import-turn'],
  examples: [
    {
      says: {
        en: 'Data of 2010, exported to a ZIP file and imported from it',
        es: 'Datos de Lync Server 2010, exportados a un archivo ZIP e importados desde él',
      },
      given: {
        'exported-from': 'group-chat-2010',
        'export-output': 'file',
        'database-instance': 'named',
        'import-input': 'zip',
        'exported-part': 'everything',
        'import-turn': 'first',
        'cut-off': 'none',
      },
    },
    {
      says: { en: '-AsBytes and -FileName in one export', es: '-AsBytes y -FileName en una misma exportación' },
      given: { 'exported-from': 'group-chat-2010', 'export-output': 'both' },
    },
    {
      says: { en: 'A second import of data of 2007 R2', es: 'Una segunda importación de datos de 2007 R2' },
      given: {
        'exported-from': 'group-chat-2007-r2',
        'export-output': 'file',
        'database-instance': 'named',
        'import-input': 'zip',
        'exported-part': 'everything',
        'import-turn': 'another',
        'cut-off': 'none',
      },
    },
  ],
  regions: [
    {
      id: 'start-date-with-another-level',
      verdict: 'conflict',
      when: { 'cut-off': 'another-level' },
      says: {
        en: '-StartDate with a level other than RoomDirectory: the procedure lets you choose a date, the cmdlet reference ties it to that level.',
        es: '-StartDate con un nivel distinto de RoomDirectory: el procedimiento permite elegir una fecha; la referencia del cmdlet la vincula a ese nivel.',
      },
    },
    {
      id: 'xml-file',
      verdict: 'conflict',
      when: { 'import-input': 'xml', 'cut-off': ['none', 'room-directory'] },
      says: {
        en: 'An XML file for the import: the text of the parameter names one, but the export makes a ZIP file.',
        es: 'Un archivo XML para la importación: la descripción del parámetro lo menciona, pero la exportación crea un archivo ZIP.',
      },
    },
    {
      id: 'from-one-2013-pool-to-another',
      verdict: 'silent',
      when: { 'exported-from': 'persistent-chat-2013' },
      says: {
        en: 'Data of another Persistent Chat pool: the import is described for data of Group Chat and for restoring a backup. No topic describes a move from one 2013 pool to another.',
        es: 'Datos de otro grupo de servidores de chat persistente: la importación se describe para datos del chat en grupo y para restaurar una copia de seguridad. Ningún tema describe un traslado de un grupo de servidores de 2013 a otro.',
      },
    },
    {
      id: 'second-import',
      verdict: 'silent',
      when: { 'exported-from': ['group-chat-2010', 'group-chat-2007-r2'], 'import-turn': 'another' },
      says: {
        en: 'A second import of legacy data: no topic describes one.',
        es: 'Una segunda importación de datos heredados: ningún tema la describe.',
      },
    },
    {
      id: 'one-level-alone',
      verdict: 'silent',
      when: { 'exported-from': ['group-chat-2010', 'group-chat-2007-r2'], 'import-turn': 'first', 'exported-part': 'one-level' },
      says: {
        en: 'One kind of data is exported without the others: no topic says what the import makes of it.',
        es: 'Se exporta un solo tipo de datos, sin los demás: ningún tema dice qué hace con él la importación.',
      },
    },
    {
      id: 'bytes-from-a-file',
      verdict: 'silent',
      when: {
        'exported-from': ['group-chat-2010', 'group-chat-2007-r2'],
        'import-turn': 'first',
        'export-output': 'file',
        'import-input': 'bytes',
        'exported-part': ['everything', 'chosen-categories'],
      },
      says: {
        en: 'A file is exported and bytes are imported: reading the file into bytes is not described.',
        es: 'Se exporta un archivo y se importan bytes: no se describe cómo leer el archivo como bytes.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'export-output',
      answer: 'both',
      because: { en: 'The two parameters exclude each other.', es: 'Los dos parámetros se excluyen mutuamente.' },
    },
    {
      fact: 'database-instance',
      answer: 'missing',
      because: { en: '-DBInstance is always required.', es: '-DBInstance se exige siempre.' },
    },
    {
      fact: 'import-input',
      answer: 'nothing',
      because: { en: 'The import always needs its data.', es: 'La importación siempre necesita sus datos.' },
    },
    {
      fact: 'exported-part',
      answer: 'chosen-at-import',
      because: { en: 'The import has nothing to choose with.', es: 'En la importación no hay nada con lo que elegir.' },
    },
  ],
});
