import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'policy-shows-the-chat-environment',
  topic: 'policy',
  source: 'persistent-chat-policy#environment-appears',
  when: { client: 'lync-2013', home: 'lync-2013', policy: 'enabled' },
  follows: true,
  means: {
    en: 'The policy alone is not enough: the topic is about users of Lync Server 2013, and the coexistence topic requires the home as well.',
    es: 'La directiva por sí sola no basta: el tema trata de usuarios de Lync Server 2013, y el tema sobre la coexistencia exige también el alojamiento.',
  },
  says: {
    en: 'When a user homed on Lync Server 2013 is enabled by policy, the Persistent Chat environment appears in the Lync 2013 client.',
    es: 'Cuando un usuario alojado en Lync Server 2013 está habilitado por directiva, el entorno de chat persistente aparece en el cliente Lync 2013.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence names the home on Lync Server 2013, which the rule has always required.',
        es: 'La frase menciona el alojamiento en Lync Server 2013, que la regla siempre ha exigido.',
      },
    },
  ],
});
