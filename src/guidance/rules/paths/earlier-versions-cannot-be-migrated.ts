import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'earlier-versions-cannot-be-migrated',
  topic: 'paths',
  source: 'supported-migration-paths#earlier-versions',
  when: {},
  cannot: { 'migrating-from': 'earlier' },
  says: {
    en: 'A version earlier than Office Communications Server 2007 R2 cannot be migrated to Lync Server 2013: that is not supported.',
    es: 'Una versión anterior a Office Communications Server 2007 R2 no se puede migrar a Lync Server 2013: no se admite.',
  },
});
