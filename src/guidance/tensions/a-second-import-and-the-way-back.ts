import { tension } from '../../model/tension.ts';

export default tension({
  id: 'a-second-import-and-the-way-back',
  number: 'T31',
  kind: 'silence',
  weight: 'procedure',
  title: {
    en: 'A second import, and undoing the first',
    es: 'Una segunda importación y la vuelta atrás',
  },
  sides: [
    {
      says: {
        en: 'In a side-by-side migration, operations can be returned to the previous servers; the migration process requires backups of the databases.',
        es: 'En una migración en paralelo, las operaciones se pueden devolver a los servidores anteriores; el proceso de migración exige copias de seguridad de las bases de datos.',
      },
      sources: ['supported-migration-paths', 'migration-process-details'],
    },
    {
      says: {
        en: 'No topic describes a second import, the return to the legacy version of rooms created in Lync Server 2013, or the recovery of the deleted Lookup Server account.',
        es: 'Ningún tema describe una segunda importación, el regreso a la versión heredada de los salones creados en Lync Server 2013 ni la recuperación de la cuenta eliminada del servidor de búsqueda.',
      },
      sources: [],
    },
  ],
  reading: {
    en: 'The guidance does not cover it. For chat, the backups are the only documented safety net.',
    es: 'La guía no lo cubre. Para el chat, las copias de seguridad son la única salvaguarda documentada.',
  },
  shownBy: {
    checker: 'export-options',
    given: {
      'exported-from': 'group-chat-2010',
      'database-instance': 'named',
      'export-output': 'file',
      'cut-off': 'none',
      'import-input': 'zip',
      'exported-part': 'everything',
      'import-turn': 'another',
    },
  },
});
