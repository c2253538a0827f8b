import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'one-old-version-may-stand-beside-2013',
  topic: 'coexistence',
  source: 'supported-migration-paths#one-old-version',
  when: { stage: 'during', 'has-2013': 'yes' },
  may: { standing: 'two' },
  says: {
    en: 'Lync Server 2013 may coexist with components of one old version: Lync Server 2010 or Office Communications Server 2007 R2.',
    es: 'Lync Server 2013 puede coexistir con componentes de una versión anterior: Lync Server 2010 u Office Communications Server 2007 R2.',
  },
});
