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
    en: 'Before the export, list such accounts. Import a copy first to see what happens to them. If the only Manager of a room has such an account, give the room another Manager first.',
    es: 'Antes de la exportación, haga una lista de esas cuentas. Importe primero una copia para ver qué ocurre con ellas. Si el único administrador (Manager) de un salón tiene una cuenta así, asigne antes otro administrador (Manager) a ese salón.',
  },
  shownBy: { checker: 'room-settings', given: { setting: 'disabled-accounts' } },
});
