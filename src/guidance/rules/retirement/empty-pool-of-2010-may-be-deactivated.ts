import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'empty-pool-of-2010-may-be-deactivated',
  topic: 'retirement',
  source: 'pools-of-lync-server-2010#empty-pool',
  when: { removing: 'lync-2010-pool', 'group-chat-left': 'nothing' },
  may: { 'legacy-pool': ['empty', 'deactivated'] },
  says: {
    en: 'An empty Lync Server 2010 pool may be deactivated.',
    es: 'Un grupo de servidores de Lync Server 2010 vacío se puede desactivar.',
  },
});
