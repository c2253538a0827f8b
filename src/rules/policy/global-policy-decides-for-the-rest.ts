import { rule } from '../rule.ts';

export default rule({
  id: 'global-policy-decides-for-the-rest',
  topic: 'policy',
  source: 'persistent-chat-policy#global-for-everyone',
  when: { 'deciding-policy': 'global' },
  follows: true,
  says: {
    en: 'The global policy is the one that applies: it holds for everyone whom neither a per-user policy nor a site policy controls.',
    es: 'La directiva que se aplica es la directiva global: vale para todos aquellos a quienes no se aplica ni una directiva por usuario ni una directiva de sitio.',
  },
});
