import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pool-policy-may-override-global',
  topic: 'policy',
  source: 'persistent-chat-policy#pool-and-site-over-global',
  when: { 'user-policy': 'none' },
  may: { 'pool-policy': 'appears' },
  says: {
    en: 'According to one topic (JJ205056), a Persistent Chat policy may have pool scope, and then overrides the global policy where no per-user policy is assigned.',
    es: 'Según un tema (JJ205056), una directiva de chat persistente puede tener ámbito de grupo de servidores, y entonces prevalece sobre la directiva global donde no hay directiva por usuario asignada.',
  },
  means: {
    en: 'The topic names pool policies and site policies together, limits both to “users of that site”, and does not say which of the two overrides the other.',
    es: 'El tema nombra juntas las directivas de grupo de servidores y las de sitio, limita ambas a los usuarios «de ese sitio» y no dice cuál de las dos prevalece.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence says which topic names the pool scope, and no longer sounds like a possibility.',
        es: 'La frase dice qué tema cita el ámbito de grupo de servidores y ya no parece una posibilidad.',
      },
    },
  ],
});
