import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'features-are-lost-on-the-way-back',
  topic: 'moves',
  source: 'client-interoperability#features-follow-the-server',
  when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2010' },
  follows: true,
  says: {
    en: 'After a user is moved back to Lync Server 2010, the Lync 2013 client lacks the features that Lync Server 2010 does not support.',
    es: 'Después de devolver a un usuario a Lync Server 2010, el cliente Lync 2013 carece de las características que Lync Server 2010 no admite.',
  },
});
