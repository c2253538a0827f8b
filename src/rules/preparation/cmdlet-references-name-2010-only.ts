import { rule } from '../rule.ts';

export default rule({
  id: 'cmdlet-references-name-2010-only',
  topic: 'preparation',
  source: 'import-persistent-chat-data#exported-from-2010',
  when: { 'exported-from': 'group-chat-2007-r2' },
  follows: true,
  says: {
    en: 'The cmdlet references name only data of 2010. The migration topic (JJ205264) covers 2007 R2 as well, with the same cmdlets.',
    es: 'Las referencias de los cmdlets solo mencionan datos de Lync Server 2010. El tema sobre la migración (JJ205264) abarca también 2007 R2, con los mismos cmdlets.',
  },
});
