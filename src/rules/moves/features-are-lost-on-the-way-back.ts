import { rule } from '../rule.ts';

export default rule({
  id: 'features-are-lost-on-the-way-back',
  topic: 'moves',
  source: 'client-interoperability#features-follow-the-server',
  when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2010' },
  follows: true,
  says: {
    en: 'Back on Lync Server 2010, the Lync 2013 client lacks what that server does not support.',
    es: 'De vuelta en Lync Server 2010, el cliente Lync 2013 carece de lo que ese servidor no admite.',
  },
});
