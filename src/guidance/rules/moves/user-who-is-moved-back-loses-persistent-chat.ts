import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-who-is-moved-back-loses-persistent-chat',
  topic: 'moves',
  source: 'coexistence-considerations#s10',
  when: { 'moved-from': 'lync-2013', 'moved-to': ['lync-2010', 'ocs-2007-r2'] },
  follows: true,
  says: {
    en: 'A user who is moved back from Lync Server 2013 to an old version loses Persistent Chat in the Lync 2013 client, even if a policy enables it.',
    es: 'Un usuario al que se devuelve de Lync Server 2013 a una versión anterior pierde el chat persistente en el cliente Lync 2013, aunque una directiva lo habilite.',
  },
  means: {
    en: 'Persistent Chat in the Lync 2013 client requires a home on Lync Server 2013 as well as the policy.',
    es: 'El chat persistente en el cliente Lync 2013 requiere tanto estar alojado en Lync Server 2013 como la directiva.',
  },
  note: {
    en: 'After the move back, the user no longer has Persistent Chat in the Lync 2013 client, even if a policy enables it.',
    es: 'Después de la vuelta, el usuario ya no tiene chat persistente en el cliente Lync 2013, aunque una directiva lo habilite.',
  },
});
