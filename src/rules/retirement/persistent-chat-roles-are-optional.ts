import { rule } from '../rule.ts';

export default rule({
  id: 'persistent-chat-roles-are-optional',
  topic: 'retirement',
  source: 'new-persistent-chat-features#optional-roles',
  when: { removing: ['group-chat', 'trusted-application'] },
  may: { migration: 'given-up' },
  says: {
    en: 'The Persistent Chat Server roles are optional: a deployment may be without them.',
    es: 'Los roles del servidor de chat persistente son opcionales: una implementación puede no tenerlos.',
  },
});
