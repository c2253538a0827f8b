import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'signing-in-to-2010-is-not-chat',
  topic: 'precise-clients',
  source: 'client-interoperability#lync-2013-on-2010',
  when: { 'precise-client': ['lync-2013', 'lync-2013-basic'], home: 'lync-2010' },
  follows: true,
  says: {
    en: 'A user homed on Lync Server 2010 can sign in with Lync 2013 or Lync 2013 Basic, but signing in gives no chat rooms.',
    es: 'Un usuario alojado en Lync Server 2010 puede iniciar sesión con Lync 2013 o Lync 2013 Basic, pero iniciar sesión no proporciona salones de chat.',
  },
  means: {
    en: 'The client interoperability table says “supported” about signing in only. We never take a chat verdict from the table.',
    es: 'La tabla de interoperabilidad de clientes dice «compatible» solo sobre el inicio de sesión. De la tabla no tomamos nunca un veredicto sobre el chat.',
  },
});
