import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'empty-pool-of-2007-r2-may-be-deactivated',
  topic: 'retirement',
  source: 'pools-of-ocs-2007-r2#empty-pool',
  when: { removing: 'ocs-2007-r2-pool', 'group-chat-left': ['entries', 'nothing'] },
  may: { 'legacy-pool': ['empty', 'deactivated'] },
  says: {
    en: 'An Office Communications Server 2007 R2 pool that holds no users and no other contact objects may be deactivated, provided that no Group Chat software homed on it is left.',
    es: 'Un grupo de servidores de Office Communications Server 2007 R2 sin usuarios ni otros objetos de contacto se puede desactivar, siempre que no quede software de un grupo de servidores de chat en grupo alojado en él.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence says what empty means, and that Group Chat has to be removed first. Its conditions are the same.',
        es: 'La frase dice qué significa vacío y que antes tiene que haberse quitado el chat en grupo. Las condiciones son las mismas.',
      },
    },
  ],
});
