import { rule } from '../rule.ts';

export default rule({
  id: 'user-who-is-moved-back-loses-persistent-chat',
  topic: 'moves',
  source: 'coexistence-considerations#s10',
  when: { 'moved-from': 'lync-2013', 'moved-to': ['lync-2010', 'ocs-2007-r2'] },
  follows: true,
  says: {
    en: 'A user who is moved back can no longer use Persistent Chat in the Lync 2013 client, whatever the policy says: that takes a home on Lync Server 2013.',
    es: 'Un usuario al que se devuelve a la versión anterior ya no puede usar el chat persistente en el cliente Lync 2013, diga lo que diga la directiva: para ello tiene que estar alojado en Lync Server 2013.',
  },
});
