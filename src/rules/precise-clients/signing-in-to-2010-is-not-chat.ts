import { rule } from '../rule.ts';

export default rule({
  id: 'signing-in-to-2010-is-not-chat',
  topic: 'precise-clients',
  source: 'client-interoperability#lync-2013-on-2010',
  when: { 'precise-client': ['lync-2013', 'lync-2013-basic'], home: 'lync-2010' },
  follows: true,
  says: {
    en: 'A user homed on Lync Server 2010 may sign in with Lync 2013 or Lync 2013 Basic, but that gives no chat rooms.',
    es: 'Un usuario alojado en Lync Server 2010 puede iniciar sesión con Lync 2013 o Lync 2013 Basic, pero eso no proporciona salones de chat.',
  },
  means: {
    en: 'The table says “supported” and asks only about signing in. A chat verdict is never taken from it.',
    es: 'La tabla dice «compatible» y solo pregunta por el inicio de sesión. De ella no se toma nunca un veredicto sobre el chat.',
  },
});
