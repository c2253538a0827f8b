import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'empty-pool-of-2010-may-be-deactivated',
  topic: 'retirement',
  source: 'pools-of-lync-server-2010#empty-pool',
  when: { removing: 'lync-2010-pool', 'group-chat-left': 'nothing' },
  may: { 'legacy-pool': ['empty', 'deactivated'] },
  says: {
    en: 'A Lync Server 2010 pool that holds no users and no other contact objects may be deactivated, provided that nothing is left of a Group Chat pool homed on it.',
    es: 'Un grupo de servidores de Lync Server 2010 sin usuarios ni otros objetos de contacto se puede desactivar, siempre que no quede nada de un grupo de servidores de chat en grupo alojado en él.',
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
