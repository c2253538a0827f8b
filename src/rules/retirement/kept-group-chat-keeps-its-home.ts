import { rule } from '../rule.ts';

export default rule({
  id: 'kept-group-chat-keeps-its-home',
  topic: 'retirement',
  source: 'coexistence-considerations#s2',
  when: { removing: 'nothing', 'group-chat-left': 'software' },
  mustNot: { 'legacy-pool': 'deactivated' },
  says: {
    en: 'Where Group Chat is kept, the pools of its own version must not be deactivated: until it is wholly decommissioned it needs its home there.',
    es: 'Si el chat en grupo se conserva, los grupos de servidores de su misma versión no deben desactivarse: hasta que se haya retirado por completo, necesita su alojamiento en ellos.',
  },
  means: {
    en: 'We read it from sentences 2, 4 and 5 together: a deployment that is not wholly decommissioned still stands, and a Group Chat pool that stands has to be homed on a pool of its own version.',
    es: 'Lo deducimos de las frases 2, 4 y 5, leídas juntas: una implementación que no se ha retirado por completo sigue en pie, y un grupo de servidores de chat en grupo que sigue en pie tiene que estar alojado en un grupo de servidores de su misma versión.',
  },
  remedy: {
    en: 'Keep a pool of that version until Group Chat is gone, or decommission Group Chat first.',
    es: 'Mantenga un grupo de servidores de esa versión hasta que se retire el chat en grupo, o retire antes el chat en grupo.',
  },
});
