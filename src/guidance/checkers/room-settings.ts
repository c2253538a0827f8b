import { checker } from '../../model/checker.ts';

export default checker({
  id: 'room-settings',
  name: { en: 'Room and category settings', es: 'Opciones de salones y categorías' },
  title: {
    en: 'What happens to this room or category setting in the migration?',
    es: '¿Qué ocurre en la migración con esta configuración de salones o categorías?',
  },
  lead: {
    en: 'What can be kept, what is lost, and what has to be done manually before or after the migration.',
    es: 'Qué se puede conservar, qué se pierde y qué hay que hacer manualmente antes o después de la migración.',
  },
  rules: [
    'categories-cannot-be-nested',
    'nested-categories-may-be-flattened',
    'category-tree-should-be-flattened-first',
    'root-managers-may-manage-all-rooms',
    'unwanted-root-managers-are-removed-first',
    'removed-root-managers-may-stay-out',
    'room-may-keep-invitations-of-its-category',
    'invitations-are-reset-before-the-migration',
    'unfitting-invitations-become-false',
    'room-may-have-invitations-off',
    'files-are-copied-by-hand',
    'file-folder-may-be-copied-after-the-import',
    'lync-2013-client-cannot-use-files',
    'legacy-client-may-use-files',
    'legacy-client-may-post-new-files',
    'rooms-with-federated-users-may-be-migrated',
    'federated-users-cannot-reach-the-content',
    'federated-users-become-disabled-principals',
    'unwanted-rooms-are-marked-as-disabled',
    'disabled-rooms-keep-settings-and-history',
    'add-ins-may-be-migrated',
    'add-ins-show-once-associated',
    'add-ins-of-other-protocols-cannot-be-kept',
    'file-upload-cannot-be-set-per-room',
    'rooms-may-enable-or-disable-file-upload',
    'file-upload-may-be-set-for-the-category',
    'chat-history-cannot-be-set-per-room',
    'chat-history-may-be-set-for-the-category',
    'room-topic-cannot-be-kept',
    'room-may-have-a-description-only',
    'normal-rooms-cannot-have-presenters',
  ],
  circumstances: ['setting'],
  examples: [
    {
      says: {
        en: 'The rooms will keep their invitations, and the settings were not adjusted',
        es: 'Los salones van a conservar sus invitaciones y no se ha ajustado la configuración',
      },
      given: { setting: 'invitations', wish: 'keep', handled: 'never' },
    },
    {
      says: {
        en: 'Uploaded files, copied after the import, for users of the Group Chat client',
        es: 'Archivos cargados, copiados después de la importación, para usuarios del cliente de chat en grupo',
      },
      given: { setting: 'files', wish: 'keep', handled: 'after', 'file-client': 'group-chat' },
    },
    {
      says: {
        en: 'A Manager of the root category who will manage all rooms',
        es: 'Un administrador (Manager) de la categoría raíz que va a administrar todos los salones',
      },
      given: { setting: 'root-managers', wish: 'keep' },
    },
  ],
  regions: [
    {
      id: 'files-copied-early',
      verdict: 'silent',
      when: { setting: 'files', handled: 'before' },
      says: {
        en: 'Files copied before the import: in the procedure, the files are copied right after the import; it does not mention an earlier copy.',
        es: 'Archivos copiados antes de la importación: en el procedimiento, la copia va justo después de la importación; el procedimiento no menciona una anterior.',
      },
    },
    {
      id: 'add-ins-left-behind',
      verdict: 'silent',
      when: { setting: ['add-ins', 'add-ins-other-protocol'], wish: 'let-go' },
      says: {
        en: 'Add-ins that are not wanted in Lync Server 2013: no topic describes a way to leave them out of the migration.',
        es: 'Complementos que no se quieren en Lync Server 2013: ningún tema describe un modo de dejarlos fuera de la migración.',
      },
    },
    {
      id: 'presenters-left-behind',
      verdict: 'silent',
      when: { setting: 'presenters', wish: 'let-go' },
      says: {
        en: 'Presenters that are not wanted in a room of type Normal: no topic says what the migration does with those of a legacy room.',
        es: 'Moderadores que no se quieren conservar en un salón de tipo Normal: ningún tema dice qué hace la migración con los que tenga un salón heredado.',
      },
    },
    {
      id: 'disabled-accounts',
      verdict: 'silent',
      when: { setting: 'disabled-accounts' },
      says: {
        en: 'Members, Managers or creators whose account is disabled or no longer exists: the topic mentions only federated users, as disabled principals. No topic says what the migration does with other such accounts.',
        es: 'Miembros, administradores (Managers) o creadores cuya cuenta está deshabilitada o ya no existe: el tema solo menciona los usuarios federados, como entidades de seguridad deshabilitadas. Ningún tema dice qué hace la migración con otras cuentas así.',
      },
    },
    {
      id: 'disabled-rooms-in-the-export',
      verdict: 'silent',
      when: { setting: 'disabled-rooms' },
      says: {
        en: 'Whether the export leaves disabled rooms out: the procedure implies it; the cmdlet reference has no such filter.',
        es: 'Si la exportación deja fuera los salones deshabilitados: el procedimiento lo da a entender; la referencia del cmdlet no tiene ese filtro.',
      },
    },
    {
      id: 'file-upload-per-room',
      verdict: 'conflict',
      when: { setting: 'file-upload', wish: 'keep' },
      says: {
        en: 'File upload for a single room: according to one topic it is set for the category only; another lets rooms enable or disable it.',
        es: 'Carga de archivos en un solo salón: según un tema, se configura solo en la categoría; otro permite que los salones la habiliten o deshabiliten.',
      },
    },
  ],
});
