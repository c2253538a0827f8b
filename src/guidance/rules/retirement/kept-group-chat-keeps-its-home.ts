import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'kept-group-chat-keeps-its-home',
  topic: 'retirement',
  source: 'coexistence-considerations#s2',
  when: { removing: 'nothing', 'group-chat-left': 'software' },
  mustNot: { 'legacy-pool': 'deactivated' },
  says: {
    en: 'The last pool of the same version as a Group Chat deployment must not be deactivated while Group Chat is kept: a Group Chat pool needs a home of its own version.',
    es: 'El último grupo de servidores de la misma versión que una implementación de chat en grupo no debe desactivarse mientras se conserve el chat en grupo: un grupo de servidores de chat en grupo necesita un alojamiento de su misma versión.',
  },
  means: {
    en: 'We conclude it from sentences 2, 4 and 5 together: a deployment that is not decommissioned completely still exists, and an existing Group Chat pool has to be homed on a pool of its own version.',
    es: 'Lo deducimos de las frases 2, 4 y 5, leídas juntas: una implementación que no se ha retirado por completo sigue existiendo, y un grupo de servidores de chat en grupo que existe tiene que estar alojado en un grupo de servidores de su misma versión.',
  },
  advice: {
    en: 'Keep a pool of the same version until Group Chat is decommissioned, or decommission Group Chat first.',
    es: 'Mantenga un grupo de servidores de la misma versión hasta que se retire el chat en grupo, o retire antes el chat en grupo.',
  },
});
