import { rule } from '../rule.ts';

export default rule({
  id: 'global-policy-may-enable-everyone',
  topic: 'policy',
  source: 'global-policy#for-everyone',
  when: { 'deciding-policy': 'global' },
  may: { 'global-policy': 'enables' },
  says: {
    en: 'All users may be enabled for Persistent Chat by the global policy alone.',
    es: 'Todos los usuarios pueden estar habilitados para el chat persistente solo mediante la directiva global.',
  },
  note: {
    en: 'The guidance applies policies to users who have been enabled for Lync Server 2013. What a policy does for a user who is not is left unsaid; in the Lync 2013 client it has no effect until the user is homed on Lync Server 2013.',
    es: 'La guía aplica directivas a usuarios que se han habilitado para Lync Server 2013. No dice qué efecto tiene una directiva en quien no lo está; en el cliente Lync 2013, no surte efecto hasta que el usuario está alojado en Lync Server 2013.',
  },
});
