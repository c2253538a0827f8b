import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-may-be-moved-back-to-2010',
  topic: 'moves',
  source: 'rolling-back-users#move-back',
  when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2010', 'unified-contacts': ['rolled-back', 'not-used'] },
  may: { 'move-tool': 'move-cs-user' },
  within: {
    en: 'A user homed on Lync Server 2010 cannot use Persistent Chat in the Lync 2013 client (JJ205131).',
    es: 'Un usuario alojado en Lync Server 2010 no puede usar el chat persistente en el cliente Lync 2013 (JJ205131).',
  },
  says: {
    en: 'A user may be moved back from Lync Server 2013 to Lync Server 2010 with Move-CsUser, once any contacts in the unified contact store are rolled back.',
    es: 'Se puede devolver a un usuario de Lync Server 2013 a Lync Server 2010 con Move-CsUser, una vez revertidos los contactos que tenga en el almacén de contactos unificado.',
  },
  history: [
    {
      on: '2026-11-27',
      change: {
        en: 'The sentence names the condition that the rule has always had: contacts are rolled back first.',
        es: 'La frase menciona la condición que la regla siempre ha tenido: antes se revierten los contactos.',
      },
    },
  ],
});
