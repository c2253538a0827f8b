import { rule } from '../rule.ts';

export default rule({
  id: 'site-policy-may-enable-its-users',
  topic: 'policy',
  source: 'global-policy#further-policies',
  when: { 'deciding-policy': 'site' },
  may: { 'site-policy': 'enables' },
  says: {
    en: 'The users of a site may be enabled for Persistent Chat by a site policy.',
    es: 'Los usuarios de un sitio pueden estar habilitados para el chat persistente mediante una directiva de sitio.',
  },
  note: {
    en: 'The guidance applies policies to users who have been enabled for Lync Server 2013. What a policy does for a user who is not is left unsaid; in the Lync 2013 client it has no effect until the user is homed on Lync Server 2013.',
    es: 'La guía aplica directivas a usuarios que se han habilitado para Lync Server 2013. No dice qué efecto tiene una directiva en quien no lo está; en el cliente Lync 2013, no surte efecto hasta que el usuario está alojado en Lync Server 2013.',
  },
});
