import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'cmdlet-references-name-2010-only',
  topic: 'preparation',
  source: 'import-persistent-chat-data#exported-from-2010',
  when: { 'exported-from': 'group-chat-2007-r2' },
  follows: true,
  says: {
    en: 'The references for the export and import cmdlets name only data of Lync Server 2010; the migration topic (JJ205264) covers Office Communications Server 2007 R2 as well, with the same cmdlets.',
    es: 'Las referencias de los cmdlets de exportación e importación solo mencionan datos de Lync Server 2010; el tema sobre la migración (JJ205264) abarca también Office Communications Server 2007 R2, con los mismos cmdlets.',
  },
});
