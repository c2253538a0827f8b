import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'ready-to-migrate',
  name: { en: 'Ready to import', es: 'Preparado para importar' },
  title: {
    en: 'Is everything ready to import?',
    es: '¿Está todo listo para importar?',
  },
  lead: {
    en: 'What the procedure asks for before the legacy data is imported, in its order. Names, invitations, files and other matters of rooms and categories have checkers of their own.',
    es: 'Lo que pide el procedimiento antes de importar los datos heredados, en su orden. Los nombres, las invitaciones, los archivos y otros asuntos de los salones y categorías tienen comprobadores propios.',
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
  ].map(ruleOf),
  circumstances: [],
  examples: [
    {
      says: {
        en: 'Everything stopped, backed up, inspected and tried, into an empty pool',
        es: 'Todo detenido, con copia de seguridad, examinado y probado, en un grupo de servidores vacío',
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
        en: 'The run with -WhatIf is to be skipped',
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
        en: 'A start date for the content of rooms: the procedure lets you choose one, and the cmdlet reference accepts it only with the level RoomDirectory, which stands beside Content.',
        es: 'Una fecha inicial para el contenido de los salones: el procedimiento permite elegirla y la referencia del cmdlet solo la acepta con el nivel RoomDirectory, que figura junto a Content.',
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
        en: 'Equal names are always to be resolved first.',
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
      because: { en: 'All services are stopped.', es: 'Todos los servicios se detienen.' },
    },
    {
      fact: 'running-services',
      answer: 'persistent-chat-running',
      because: { en: 'All services are stopped.', es: 'Todos los servicios se detienen.' },
    },
    {
      fact: 'running-services',
      answer: 'both-running',
      because: { en: 'All services are stopped.', es: 'Todos los servicios se detienen.' },
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
        en: 'Errors and warnings are always fixed first.',
        es: 'Los errores y las advertencias siempre se corrigen antes.',
      },
    },
    {
      fact: 'what-if',
      answer: 'skipped',
      because: { en: 'The dry run is a step of the procedure.', es: 'El simulacro es un paso del procedimiento.' },
    },
  ],
});
