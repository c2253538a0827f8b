import { tension } from '../../model/tension.ts';

export default tension({
  id: 'accounts-that-are-disabled-or-gone',
  number: 'T64',
  kind: 'silence',
  weight: 'verdict',
  title: { en: 'Accounts that are disabled or deleted', es: 'Cuentas deshabilitadas o eliminadas' },
  sides: [
    {
      says: {
        en: 'Federated users are added as disabled principals; their chats are migrated.',
        es: 'Los usuarios federados se agregan como entidades de seguridad deshabilitadas; sus chats se migran.',
      },
      sources: ['persistent-chat-membership'],
    },
    {
      says: {
        en: 'No topic says anything about members, Managers and creators whose account is disabled or deleted.',
        es: 'Ningún tema dice nada de los miembros, los administradores (Managers) y los creadores cuya cuenta está deshabilitada o eliminada.',
      },
      sources: [],
    },
  ],
  reading: {
    en: 'List such accounts before the export, and see with a copy what the import does with them. Give a room whose only Manager has such an account another Manager first.',
    es: 'Haga una lista de esas cuentas antes de la exportación y compruebe con una copia qué hace con ellas la importación. Asigne antes otro administrador (Manager) a un salón cuyo único administrador (Manager) tenga una cuenta así.',
  },
  shownBy: { checker: 'room-settings', given: { setting: 'disabled-accounts' } },
});
