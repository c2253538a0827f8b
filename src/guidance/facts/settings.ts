import { fact } from '../../model/fact.ts';
import { same } from '../../vocabulary/text.ts';

/** What happens to rooms and categories in the migration to Lync Server 2013. */
export const settingFacts = {
  setting: fact({
    name: { en: 'Setting or content', es: 'Configuración o contenido' },
    asks: {
      en: 'Which setting or content of the legacy rooms or categories do you want to check?',
      es: '¿Qué configuración o contenido de los salones o categorías heredados quiere comprobar?',
    },
    answers: {
      invitations: { en: 'Invitations of rooms', es: 'Invitaciones de los salones' },
      nesting: { en: 'Nested categories', es: 'Categorías anidadas' },
      'root-managers': { en: 'Managers of the root category', es: 'Administradores (Managers) de la categoría raíz' },
      'federated-members': { en: 'Federated users in rooms', es: 'Usuarios federados en los salones' },
      'disabled-accounts': {
        en: 'Members, Managers or creators whose account is disabled or deleted',
        es: 'Miembros, administradores (Managers) o creadores cuya cuenta está deshabilitada o eliminada',
      },
      files: { en: 'Files uploaded to rooms', es: 'Archivos cargados en los salones' },
      'add-ins': { en: 'Add-ins', es: 'Complementos' },
      'add-ins-other-protocol': {
        en: 'Add-ins whose address is neither http nor https',
        es: 'Complementos cuya dirección no es http ni https',
      },
      'disabled-rooms': {
        en: 'Rooms that are disabled or will be',
        es: 'Salones deshabilitados o que se van a deshabilitar',
      },
      'file-upload': { en: 'File upload, set per room', es: 'Carga de archivos, configurada por salón' },
      'chat-history': { en: 'Chat history, set per room', es: 'Historial de chat, configurado por salón' },
      topic: { en: 'Topic of a room', es: 'Tema de un salón' },
      'new-files': { en: 'Files posted after the migration', es: 'Archivos publicados después de la migración' },
      presenters: { en: 'Presenters in rooms of type Normal', es: 'Moderadores en salones de tipo Normal' },
    },
    effort: 6,
  }),
  wish: fact({
    name: { en: 'Intention', es: 'Intención' },
    asks: { en: 'What do you want to do with it?', es: '¿Qué quiere hacer con ello?' },
    answers: {
      keep: { en: 'Keep it in Lync Server 2013', es: 'Conservarlo en Lync Server 2013' },
      'let-go': { en: 'Do without it in Lync Server 2013', es: 'Prescindir de ello en Lync Server 2013' },
    },
    effort: 5,
  }),
  handled: fact({
    name: { en: 'Time of the manual work', es: 'Momento del trabajo manual' },
    asks: { en: 'When is the manual work for it done?', es: '¿Cuándo se hace el trabajo manual que requiere?' },
    hint: {
      en: 'Before: changed in the legacy deployment, or copied, before the migration. After: once the import is done.',
      es: 'Antes: se cambia en la implementación heredada, o se copia, antes de la migración. Después: una vez hecha la importación.',
    },
    answers: {
      before: { en: 'Before the migration', es: 'Antes de la migración' },
      after: { en: 'After the migration', es: 'Después de la migración' },
      never: { en: 'It is not done', es: 'No se hace' },
    },
    effort: 2,
  }),
  'file-client': fact({
    name: { en: 'Client for the files', es: 'Cliente para los archivos' },
    asks: {
      en: 'Which client will be used for the uploaded files?',
      es: '¿Con qué cliente se van a usar los archivos cargados?',
    },
    answers: {
      'lync-2013': same('Lync 2013'),
      'group-chat': { en: 'Group Chat (the legacy client)', es: 'Chat en grupo (el cliente heredado)' },
    },
    effort: 4,
  }),
  'category-level': fact({
    name: { en: 'Level of the room’s category', es: 'Nivel de la categoría del salón' },
    asks: {
      en: 'Under which category is the room in the legacy deployment?',
      es: '¿Bajo qué categoría está el salón en la implementación heredada?',
    },
    answers: {
      top: { en: 'A category without parents', es: 'Una categoría sin categorías principales' },
      child: { en: 'A child category', es: 'Una categoría secundaria' },
    },
    effort: 3,
  }),
  'name-length': fact({
    name: { en: 'Length of the migrated name', es: 'Longitud del nombre migrado' },
    asks: {
      en: 'How long is the name in characters, including the parent category names?',
      es: '¿Cuántos caracteres tiene el nombre, incluidos los nombres de las categorías principales?',
    },
    hint: {
      en: 'Add up the full names of the parent categories and the name of the room, without separators.',
      es: 'Sume los nombres completos de las categorías principales y el nombre del salón, sin separadores.',
    },
    answers: {
      'up-to-240': { en: 'Up to 240', es: 'Hasta 240' },
      '241-to-256': { en: 'From 241 to 256', es: 'De 241 a 256' },
      'over-256': { en: 'More than 256', es: 'Más de 256' },
      'shortened-before-export': {
        en: 'More than 256 now; the name is shortened before the export',
        es: 'Más de 256 ahora; el nombre se acorta antes de la exportación',
      },
      'shortened-after-export': {
        en: 'More than 256 in the export; the name is shortened only afterwards',
        es: 'Más de 256 en la exportación; el nombre solo se acorta después',
      },
    },
    effort: 1,
  }),
  'same-name': fact({
    name: { en: 'Other items with the same name', es: 'Otros elementos con el mismo nombre' },
    asks: {
      en: 'What else has the name that the room will have after the migration?',
      es: '¿Qué otro elemento tiene el nombre que llevará el salón después de la migración?',
    },
    answers: {
      nothing: { en: 'Nothing', es: 'Ninguno' },
      'room-in-2013': { en: 'A room created in Lync Server 2013', es: 'Un salón creado en Lync Server 2013' },
      'another-legacy-room': {
        en: 'Another legacy room, after the migration',
        es: 'Otro salón heredado, después de la migración',
      },
      category: { en: 'A category, including the room’s own', es: 'Una categoría, incluida la del propio salón' },
      'renamed-before-export': {
        en: 'Another item now; one of the two gets an unused name before the export',
        es: 'Otro elemento ahora; uno de los dos recibe un nombre libre antes de la exportación',
      },
      'renamed-before-import': {
        en: 'Another item at the export; one of the two gets an unused name before the import',
        es: 'Otro elemento en la exportación; uno de los dos recibe un nombre libre antes de la importación',
      },
      'renamed-after-import': {
        en: 'Another item at the import; one of the two gets an unused name only afterwards',
        es: 'Otro elemento en la importación; uno de los dos solo recibe un nombre libre después',
      },
    },
    effort: 1,
  }),
} as const;
