import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-pool-is-installed-first',
  topic: 'preparation',
  source: 'migration-process-details#prerequisite-2-chat-pool',
  when: {},
  must: { 'target-pool': ['empty', 'filled', 'clashing'] },
  says: {
    en: 'The Lync Server 2013 Persistent Chat pool must be installed before Group Chat is migrated.',
    es: 'El grupo de servidores de chat persistente de Lync Server 2013 debe estar instalado antes de migrar el chat en grupo.',
  },
  advice: {
    en: 'Deploy at least one Lync Server 2013 pool and install the Persistent Chat pool on it as its home.',
    es: 'Implemente al menos un grupo de servidores de Lync Server 2013 e instale el de chat persistente, alojado en él.',
  },
});
