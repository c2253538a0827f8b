import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'site-policy-may-enable-its-users',
  topic: 'policy',
  source: 'global-policy#further-policies',
  when: { 'deciding-policy': 'site' },
  may: { 'site-policy': 'enables' },
  says: {
    en: 'An administrator may enable the users of a site for Persistent Chat with a site policy.',
    es: 'Se puede habilitar a los usuarios de un sitio para el chat persistente mediante una directiva de sitio.',
  },
  note: {
    en: 'The guidance applies policies to users who have been enabled for Lync Server 2013. The guidance does not say what a policy does for other users; in the Lync 2013 client the policy has no effect until the user is homed on Lync Server 2013.',
    es: 'La guía aplica directivas a usuarios que se han habilitado para Lync Server 2013. No dice qué efecto tiene una directiva en los demás usuarios; en el cliente Lync 2013, la directiva no surte efecto hasta que el usuario está alojado en Lync Server 2013.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The Spanish sentence sounded like a possibility. It is a permission, in both languages.',
        es: 'La frase en español parecía una posibilidad. Es un permiso, en los dos idiomas.',
      },
    },
  ],
});
