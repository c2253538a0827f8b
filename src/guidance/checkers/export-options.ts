import { checker } from '../../model/checker.ts';

export default checker({
  id: 'export-options',
  name: { en: 'Export and import options', es: 'Opciones de exportación e importación' },
  title: {
    en: 'Can the export and the import be run with these options?',
    es: '¿Se pueden ejecutar la exportación y la importación con estas opciones?',
  },
  lead: {
    en: 'Which options of Export-CsPersistentChatData and Import-CsPersistentChatData can be combined. Separate checkers cover what has to be ready before and who runs them.',
    es: 'Qué opciones de Export-CsPersistentChatData e Import-CsPersistentChatData se pueden combinar. Otros comprobadores tratan de lo que debe estar listo antes y de quién ejecuta los cmdlets.',
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
    'start-date-limits-content-of-the-room-directory-level',
  ],
  also: ['history-may-be-cut-off-at-a-date'],
  circumstances: ['exported-from', 'import-turn'],
  examples: [
    {
      says: {
        en: 'Lync Server 2010 data, exported to a ZIP file and imported from it',
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
      says: { en: 'A second import of 2007 R2 data', es: 'Una segunda importación de datos de 2007 R2' },
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
        en: '-StartDate with a level other than RoomDirectory: the procedure lets you choose a date; the cmdlet reference accepts one only with that level.',
        es: '-StartDate con un nivel distinto de RoomDirectory: el procedimiento permite elegir una fecha; la referencia del cmdlet solo la acepta con ese nivel.',
      },
    },
    {
      id: 'xml-file',
      verdict: 'conflict',
      when: { 'import-input': 'xml', 'cut-off': ['none', 'room-directory'] },
      says: {
        en: 'An XML file for the import: the description of the parameter mentions one, but the export makes a ZIP file.',
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
        en: 'One kind of data is exported without the others: no topic says what the import does with it.',
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
        en: 'A file is exported and bytes are imported: no topic describes how to read the file into bytes.',
        es: 'Se exporta un archivo y se importan bytes: ningún tema describe cómo leer el archivo como bytes.',
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
      because: {
        en: 'The import has no parameter for choosing a part of the data.',
        es: 'La importación no tiene ningún parámetro para elegir una parte de los datos.',
      },
    },
  ],
});
