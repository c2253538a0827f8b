import { tension } from '../../model/tension.ts';

export default tension({
  id: 'accounts-that-are-disabled-or-gone',
  number: 'T64',
  kind: 'silence',
  weight: 'verdict',
  title: { en: 'Accounts that are disabled or gone', es: 'Cuentas deshabilitadas o que ya no existen' },
  sides: [
    {
      says: {
        en: 'Federated users are added as disabled principals; their chats are migrated.',
        es: 'Los usuarios federados se agregan como entidades deshabilitadas; sus chats se migran.',
      },
      sources: ['persistent-chat-membership'],
    },
    {
      says: {
        en: 'Of members, Managers and creators whose account is disabled or gone, no topic says anything.',
        es: 'De los miembros, los administradores (Managers) y los creadores cuya cuenta está deshabilitada o ya no existe, ningún tema dice nada.',
      },
      sources: [],
    },
  ],
  reading: {
    en: 'List such accounts before the export, and see with a copy what the import does with them. A room whose only Manager is gone should get another one first.',
    es: 'Haga una lista de esas cuentas antes de la exportación y compruebe con una copia qué hace con ellas la importación. Un salón cuyo único administrador ya no existe debería recibir antes otro.',
  },
  shownBy: { checker: 'room-settings', given: { setting: 'disabled-accounts' } },
});
