import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'features-wait-for-the-move-to-2013',
  topic: 'clients',
  source: 'client-interoperability#features-follow-the-server',
  when: { client: 'lync-2013', home: 'lync-2010' },
  follows: true,
  says: {
    en: 'A Lync 2013 user homed on Lync Server 2010 can sign in but, until moved to Lync Server 2013, lacks the features that Lync Server 2010 does not support.',
    es: 'Un usuario de Lync 2013 alojado en Lync Server 2010 puede iniciar sesión, pero, hasta que se le traslada a Lync Server 2013, carece de las características que Lync Server 2010 no admite.',
  },
});
