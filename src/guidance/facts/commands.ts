import { fact } from '../../model/fact.ts';

/** How the commands that move the data are written, and how a backup comes back. */
export const commandFacts = {
  'exported-from': fact({
    name: { en: 'Origin of the data', es: 'Origen de los datos' },
    asks: { en: 'From which deployment is the data exported?', es: '¿De qué implementación se exportan los datos?' },
    answers: {
      'group-chat-2010': { en: 'Lync Server 2010 Group Chat', es: 'Chat en grupo de Lync Server 2010' },
      'group-chat-2007-r2': {
        en: 'Office Communications Server 2007 R2 Group Chat',
        es: 'Chat en grupo de Office Communications Server 2007 R2',
      },
      'persistent-chat-2013': {
        en: 'Another Persistent Chat pool of Lync Server 2013',
        es: 'Otro grupo de servidores de chat persistente de Lync Server 2013',
      },
    },
    effort: 6,
  }),
  'export-output': fact({
    name: { en: 'Output of the export', es: 'Resultado de la exportación' },
    asks: { en: 'What does the export produce?', es: '¿Qué genera la exportación?' },
    answers: {
      file: { en: 'A file (-FileName)', es: 'Un archivo (-FileName)' },
      bytes: { en: 'Bytes (-AsBytes)', es: 'Bytes (-AsBytes)' },
      both: { en: 'Both (-FileName and -AsBytes)', es: 'Ambas cosas (-FileName y -AsBytes)' },
    },
    effort: 2,
  }),
  'database-instance': fact({
    name: { en: '-DBInstance in both commands', es: '-DBInstance en los dos comandos' },
    asks: { en: 'Do both commands specify -DBInstance?', es: '¿Indican los dos comandos -DBInstance?' },
    answers: {
      named: { en: 'Yes, both', es: 'Sí, los dos' },
      missing: { en: 'Not both', es: 'No, falta en alguno' },
    },
    effort: 1,
  }),
  'import-input': fact({
    name: { en: 'Input of the import', es: 'Entrada de la importación' },
    asks: { en: 'What is passed to the import?', es: '¿Qué recibe la importación?' },
    answers: {
      zip: { en: 'A ZIP file (-FileName)', es: 'Un archivo ZIP (-FileName)' },
      xml: { en: 'An XML file (-FileName)', es: 'Un archivo XML (-FileName)' },
      bytes: { en: 'Bytes (-ByteInput)', es: 'Bytes (-ByteInput)' },
      nothing: { en: 'Nothing: neither parameter is given', es: 'Nada: no se indica ninguno de los dos parámetros' },
    },
    effort: 1,
  }),
  'exported-part': fact({
    name: { en: 'Part of the data', es: 'Parte de los datos' },
    asks: {
      en: 'Is all the data being moved? If not, at which step do you select the part?',
      es: '¿Se va a trasladar todo? Si no, ¿en qué paso se elige la parte que se traslada?',
    },
    hint: {
      en: 'A start date for the history, with its level, is a separate question.',
      es: 'La fecha inicial del historial y el nivel que la acompaña se preguntan aparte.',
    },
    answers: {
      everything: { en: 'Everything', es: 'Todo' },
      'chosen-categories': {
        en: 'Certain categories, chosen at the export (-Scope)',
        es: 'Determinadas categorías, elegidas al exportar (-Scope)',
      },
      'one-level': {
        en: 'One kind of data, chosen at the export (-Level)',
        es: 'Un solo tipo de datos, elegido al exportar (-Level)',
      },
      'chosen-at-import': { en: 'A part, chosen only at the import', es: 'Una parte, que no se elige hasta la importación' },
    },
    effort: 2,
  }),
  'import-turn': fact({
    name: { en: 'First import', es: 'Primera importación' },
    asks: {
      en: 'Is it the first import of legacy data into this Persistent Chat pool?',
      es: '¿Es la primera importación de datos heredados en este grupo de servidores de chat persistente?',
    },
    answers: {
      first: { en: 'Yes, the first', es: 'Sí, la primera' },
      another: { en: 'No, legacy data was imported before', es: 'No, ya se importaron antes datos heredados' },
    },
    effort: 5,
  }),
  'backup-of': fact({
    name: { en: 'What was backed up', es: 'De qué se hizo la copia' },
    asks: { en: 'What was backed up?', es: '¿De qué es la copia de seguridad?' },
    answers: {
      'persistent-chat-2013': { en: 'Lync Server 2013 Persistent Chat', es: 'Del chat persistente de Lync Server 2013' },
      'group-chat': { en: 'The legacy Group Chat', es: 'Del chat en grupo heredado' },
    },
    effort: 6,
  }),
  'backup-made-with': fact({
    name: { en: 'Method of the backup', es: 'Método de la copia de seguridad' },
    asks: { en: 'How was the backup made?', es: '¿Cómo se hizo la copia de seguridad?' },
    answers: {
      export: { en: 'With Export-CsPersistentChatData', es: 'Con Export-CsPersistentChatData' },
      sql: { en: 'With SQL Server', es: 'Con SQL Server' },
    },
    effort: 5,
  }),
  'restored-with': fact({
    name: { en: 'Method of the restore', es: 'Método de la restauración' },
    asks: { en: 'How will it be restored?', es: '¿Cómo se va a restaurar?' },
    answers: {
      import: { en: 'With Import-CsPersistentChatData', es: 'Con Import-CsPersistentChatData' },
      sql: { en: 'With SQL Server', es: 'Con SQL Server' },
    },
    effort: 1,
  }),
  'restored-to': fact({
    name: { en: 'Destination of the restore', es: 'Destino de la restauración' },
    asks: { en: 'Where will the data be restored?', es: '¿Dónde se van a restaurar los datos?' },
    answers: {
      'persistent-chat-2013': { en: 'In Lync Server 2013 Persistent Chat', es: 'En el chat persistente de Lync Server 2013' },
      'group-chat': { en: 'In the legacy Group Chat', es: 'En el chat en grupo heredado' },
    },
    effort: 6,
  }),
  'restored-pool': fact({
    name: { en: 'Pool of the restore', es: 'Grupo de servidores de la restauración' },
    asks: {
      en: 'Is the data to be restored in the same Persistent Chat pool or in another one?',
      es: '¿Se van a restaurar los datos en el mismo grupo de servidores de chat persistente o en otro?',
    },
    hint: {
      en: 'A pool with another FQDN is another pool, for example a new one on new servers.',
      es: 'Un grupo de servidores con otro FQDN es otro, por ejemplo uno nuevo en servidores nuevos.',
    },
    answers: {
      'same-pool': { en: 'In the pool that was backed up', es: 'En el grupo de servidores del que se hizo la copia' },
      'another-pool': { en: 'In another Persistent Chat pool', es: 'En otro grupo de servidores de chat persistente' },
    },
    effort: 5,
  }),
} as const;
