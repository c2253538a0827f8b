import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'global-policy-may-enable-everyone',
  topic: 'policy',
  source: 'global-policy#for-everyone',
  when: { 'deciding-policy': 'global' },
  may: { 'global-policy': 'enables' },
  says: {
    en: 'An administrator may enable all users for Persistent Chat with the global policy alone.',
    es: 'Se puede habilitar a todos los usuarios para el chat persistente con la directiva global y sin ninguna otra.',
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
