import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'after-migration-2013-pool-may-stand',
  topic: 'coexistence',
  source: 'coexistence-considerations#s1',
  when: { stage: 'after', 'has-2010': 'no', 'has-2007-r2': 'no' },
  may: { 'has-2013': 'yes' },
  says: {
    en: 'After migration, the Lync Server 2013 Persistent Chat deployment may be the only deployment left.',
    es: 'Después de la migración, la implementación de chat persistente de Lync Server 2013 puede quedar como única implementación.',
  },
  means: {
    en: 'No legacy pool is left. Sentence 1 does not limit the number of Lync Server 2013 pools to one: another topic (JJ205264) allows several.',
    es: 'No queda ningún grupo de servidores heredado. La frase 1 no limita a uno los grupos de servidores de Lync Server 2013: otro tema (JJ205264) admite varios.',
  },
});
