import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'empty-pool-of-2007-r2-may-be-deactivated',
  topic: 'retirement',
  source: 'pools-of-ocs-2007-r2#empty-pool',
  when: { removing: 'ocs-2007-r2-pool', 'group-chat-left': ['entries', 'nothing'] },
  may: { 'legacy-pool': ['empty', 'deactivated'] },
  says: {
    en: 'An empty Office Communications Server 2007 R2 pool may be deactivated.',
    es: 'Un grupo de servidores de Office Communications Server 2007 R2 vacío se puede desactivar.',
  },
});
