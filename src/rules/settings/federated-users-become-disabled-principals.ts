import { rule } from '../rule.ts';

export default rule({
  id: 'federated-users-become-disabled-principals',
  topic: 'settings',
  source: 'persistent-chat-membership#federated-users',
  when: { setting: 'federated-members' },
  follows: true,
  says: {
    en: 'Chats of federated users are migrated, and the users are added as disabled principals.',
    es: 'Los chats de los usuarios federados se migran, y los usuarios se agregan como entidades deshabilitadas.',
  },
  note: {
    en: 'The database has no value of its own for “federated”: do not infer it from prinDisabled.',
    es: 'La base de datos no tiene un valor propio para «federado»: no lo deduzca de prinDisabled.',
  },
});
