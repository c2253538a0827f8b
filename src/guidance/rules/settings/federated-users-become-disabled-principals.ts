import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'federated-users-become-disabled-principals',
  topic: 'settings',
  source: 'persistent-chat-membership#federated-users',
  when: { setting: 'federated-members' },
  follows: true,
  says: {
    en: 'Chats of federated users are migrated to Persistent Chat Server, and the users are added as disabled principals.',
    es: 'Los chats de los usuarios federados se migran al servidor de chat persistente, y los usuarios se agregan como entidades de seguridad deshabilitadas.',
  },
  note: {
    en: 'The database has no separate value for “federated”: do not infer federation from prinDisabled.',
    es: 'La base de datos no tiene un valor propio para «federado»: no deduzca la federación de prinDisabled.',
  },
});
