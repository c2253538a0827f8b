import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'persistent-chat-roles-are-optional',
  topic: 'retirement',
  source: 'new-persistent-chat-features#optional-roles',
  when: { removing: ['group-chat', 'trusted-application'] },
  may: { migration: 'given-up' },
  says: {
    en: 'A Lync Server 2013 deployment may omit the Persistent Chat Server roles: the roles are optional.',
    es: 'Una implementación de Lync Server 2013 puede prescindir de los roles del servidor de chat persistente: son opcionales.',
  },
});
