import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pool-policy-may-override-global',
  topic: 'policy',
  source: 'persistent-chat-policy#pool-and-site-over-global',
  when: { 'user-policy': 'none' },
  may: { 'pool-policy': 'appears' },
  says: {
    en: 'Where no per-user policy is assigned, a Persistent Chat policy of pool scope may override the global policy.',
    es: 'Donde no hay directiva por usuario asignada, una directiva de chat persistente de ámbito de grupo de servidores puede prevalecer sobre la directiva global.',
  },
  means: {
    en: 'The topic names pool policies and site policies together, limits both to “users of that site”, and does not say which of the two overrides the other.',
    es: 'El tema nombra juntas las directivas de grupo de servidores y las de sitio, limita ambas a los usuarios «de ese sitio» y no dice cuál de las dos prevalece.',
  },
});
