import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'global-policy-decides-for-the-rest',
  topic: 'policy',
  source: 'persistent-chat-policy#global-for-everyone',
  when: { 'deciding-policy': 'global' },
  follows: true,
  says: {
    en: 'The global Persistent Chat policy applies to everyone who has neither a per-user policy nor a site policy.',
    es: 'La directiva global de chat persistente se aplica a todos los que no tienen ni una directiva por usuario ni una directiva de sitio.',
  },
});
