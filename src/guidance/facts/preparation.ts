import { fact } from '../../model/fact.ts';

/** What has to be ready before legacy data is imported, in the order of the procedure. */
export const preparationFacts = {
  'target-pool': fact({
    name: { en: 'State of the Persistent Chat pool', es: 'Estado del grupo de servidores de chat persistente' },
    asks: {
      en: 'In what state is the Persistent Chat pool that will receive the data?',
      es: '¿En qué estado está el grupo de servidores de chat persistente que va a recibir los datos?',
    },
    answers: {
      missing: { en: 'Not installed yet', es: 'Aún sin instalar' },
      empty: { en: 'Installed and empty', es: 'Instalado y vacío' },
      filled: {
        en: 'With items created there (not imported), none with the name of a legacy item',
        es: 'Con elementos creados en él (no importados), ninguno con el nombre de un elemento heredado',
      },
      clashing: {
        en: 'With items created there (not imported), some with the names of legacy items',
        es: 'Con elementos creados en él (no importados), algunos con el nombre de elementos heredados',
      },
    },
    effort: 5,
  }),
  'cut-off': fact({
    name: { en: 'Start date of the exported history', es: 'Fecha inicial del historial exportado' },
    asks: {
      en: 'Was the history limited by a start date when it was exported?',
      es: '¿Se limitó por fecha el historial al exportarlo?',
    },
    answers: {
      none: { en: 'No, the whole history was exported', es: 'No, se exportó todo el historial' },
      'room-directory': {
        en: 'Yes, with -StartDate and -Level RoomDirectory',
        es: 'Sí, con -StartDate y -Level RoomDirectory',
      },
      'another-level': {
        en: 'Yes, with -StartDate and another level or none',
        es: 'Sí, con -StartDate y otro nivel o ninguno',
      },
    },
    effort: 4,
  }),
  backups: fact({
    name: { en: 'Backups', es: 'Copias de seguridad' },
    asks: { en: 'Which databases were backed up?', es: '¿De qué bases de datos se hizo copia de seguridad?' },
    answers: {
      none: { en: 'Not the Group Chat databases', es: 'De ninguna del chat en grupo' },
      source: { en: 'The Group Chat databases', es: 'De las del chat en grupo' },
      both: {
        en: 'The Group Chat databases and the Persistent Chat database',
        es: 'De las del chat en grupo y de la del chat persistente',
      },
    },
    effort: 2,
  }),
  'running-services': fact({
    name: { en: 'Chat services', es: 'Servicios de chat' },
    asks: { en: 'Which chat services are still running?', es: '¿Qué servicios de chat siguen en ejecución?' },
    answers: {
      stopped: { en: 'None: all are stopped', es: 'Ninguno: todos están detenidos' },
      'legacy-running': { en: 'The Group Chat services', es: 'Los del chat en grupo' },
      'persistent-chat-running': { en: 'The Persistent Chat services', es: 'Los del chat persistente' },
      'both-running': { en: 'The services of both', es: 'Los de ambos' },
    },
    effort: 2,
  }),
  'run-as': fact({
    name: { en: 'Role of the person who runs the cmdlets', es: 'Rol de quien ejecuta los cmdlets' },
    asks: {
      en: 'With which role are the export and the import run?',
      es: '¿Con qué rol se ejecutan la exportación y la importación?',
    },
    hint: {
      en: 'The server also checks that a Persistent Chat administrator belongs to RTC Local Administrators on the Persistent Chat Front End Server; if not, choose “Another role”.',
      es: 'El servidor comprueba además que el administrador de chat persistente pertenezca al grupo RTC Local Administrators del servidor front-end de chat persistente; si no pertenece, elija «Otro rol».',
    },
    answers: {
      'persistent-chat-administrator': {
        en: 'Persistent Chat administrator (CsPersistentChatAdministrator)',
        es: 'Administrador de chat persistente (CsPersistentChatAdministrator)',
      },
      'another-role': { en: 'Another role', es: 'Otro rol' },
    },
    effort: 1,
  }),
  export: fact({
    name: { en: 'Exported content', es: 'Contenido exportado' },
    asks: { en: 'Was the exported content inspected?', es: '¿Se examinó el contenido exportado?' },
    answers: {
      inspected: { en: 'Yes, inspected', es: 'Sí, se examinó' },
      'not-inspected': { en: 'No', es: 'No' },
    },
    effort: 1,
  }),
  'what-if': fact({
    name: { en: 'Run with -WhatIf', es: 'Ejecución con -WhatIf' },
    asks: { en: 'What did the import show with -WhatIf?', es: '¿Qué mostró la importación con -WhatIf?' },
    answers: {
      clean: { en: 'No errors or warnings, or all of them fixed', es: 'Ningún error ni advertencia, o todos corregidos' },
      problems: { en: 'Errors or warnings that are not fixed', es: 'Errores o advertencias sin corregir' },
      skipped: { en: 'It was not run with -WhatIf', es: 'No se ejecutó con -WhatIf' },
    },
    effort: 3,
  }),
} as const;
