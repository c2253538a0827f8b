import { checker } from '../../model/checker.ts';

export default checker({
  id: 'ready-to-migrate',
  name: { en: 'Ready to import', es: 'Preparado para importar' },
  title: {
    en: 'Is everything ready to import?',
    es: '¿Está todo listo para importar?',
  },
  lead: {
    en: 'What the procedure requires before the legacy data is imported, in its order. Separate checkers cover names, invitations, files and other settings of rooms and categories.',
    es: 'Lo que exige el procedimiento antes de importar los datos heredados, en su orden. Otros comprobadores tratan de los nombres, las invitaciones, los archivos y otras opciones de los salones y categorías.',
  },
  rules: [
    'chat-pool-is-installed-first',
    'new-chat-pool-is-empty',
    'items-may-be-created-before-the-import',
    'naming-conflicts-are-avoided',
    'history-may-be-cut-off-at-a-date',
    'start-date-needs-the-room-directory-level',
    'group-chat-databases-are-backed-up',
    'used-chat-database-is-backed-up',
    'group-chat-services-are-stopped',
    'persistent-chat-services-are-stopped',
    'cmdlets-are-run-by-a-chat-administrator',
    'chat-administrator-may-carry-out-the-migration',
    'exported-content-is-inspected',
    'import-is-tried-with-what-if-first',
    'what-if-problems-are-fixed',
    'import-converts-some-data',
    'import-merges-into-what-is-there',
  ],
  circumstances: [],
  examples: [
    {
      says: {
        en: 'Everything stopped, backed up, inspected and tested; the pool is empty',
        es: 'Todo detenido, con copia de seguridad, examinado y probado; el grupo de servidores está vacío',
      },
      given: {
        'target-pool': 'empty',
        'cut-off': 'none',
        backups: 'source',
        'running-services': 'stopped',
        'run-as': 'persistent-chat-administrator',
        export: 'inspected',
        'what-if': 'clean',
      },
    },
    {
      says: {
        en: 'The run with -WhatIf will be skipped',
        es: 'Se quiere omitir la ejecución con -WhatIf',
      },
      given: { 'target-pool': 'empty', backups: 'source', 'running-services': 'stopped', 'what-if': 'skipped' },
    },
  ],
  regions: [
    {
      id: 'cut-off-date-with-another-level',
      verdict: 'conflict',
      when: { 'cut-off': 'another-level' },
      says: {
        en: 'A start date for the content of rooms: the procedure lets you choose one; the cmdlet reference accepts it only with the level RoomDirectory, which is listed separately from Content.',
        es: 'Una fecha inicial para el contenido de los salones: el procedimiento permite elegirla; la referencia del cmdlet solo la acepta con el nivel RoomDirectory, que figura aparte de Content.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'target-pool',
      answer: 'missing',
      because: {
        en: 'Without a Persistent Chat pool there is nothing to import into.',
        es: 'Sin un grupo de servidores de chat persistente no hay dónde importar.',
      },
    },
    {
      fact: 'target-pool',
      answer: 'clashing',
      because: {
        en: 'Duplicate names are always resolved first.',
        es: 'Los nombres iguales siempre se resuelven antes.',
      },
    },
    {
      fact: 'backups',
      answer: 'none',
      because: {
        en: 'The Group Chat databases are always backed up first.',
        es: 'Siempre se hace antes una copia de seguridad de las bases de datos del chat en grupo.',
      },
    },
    {
      fact: 'running-services',
      answer: 'legacy-running',
      because: { en: 'All services are always stopped first.', es: 'Todos los servicios se detienen siempre antes.' },
    },
    {
      fact: 'running-services',
      answer: 'persistent-chat-running',
      because: { en: 'All services are always stopped first.', es: 'Todos los servicios se detienen siempre antes.' },
    },
    {
      fact: 'running-services',
      answer: 'both-running',
      because: { en: 'All services are always stopped first.', es: 'Todos los servicios se detienen siempre antes.' },
    },
    {
      fact: 'run-as',
      answer: 'another-role',
      because: {
        en: 'Only a Persistent Chat administrator runs the cmdlets.',
        es: 'Solo un administrador de chat persistente ejecuta los cmdlets.',
      },
    },
    {
      fact: 'export',
      answer: 'not-inspected',
      because: {
        en: 'The exported content is always inspected.',
        es: 'El contenido exportado siempre se examina.',
      },
    },
    {
      fact: 'what-if',
      answer: 'problems',
      because: {
        en: 'Errors or warnings are always fixed first.',
        es: 'Los errores o las advertencias siempre se corrigen antes.',
      },
    },
    {
      fact: 'what-if',
      answer: 'skipped',
      because: {
        en: 'The run with -WhatIf is a step of the procedure.',
        es: 'La ejecución con -WhatIf es un paso del procedimiento.',
      },
    },
  ],
});
