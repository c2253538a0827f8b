import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'one-legacy-pool-goes-to-one-2013-pool',
  topic: 'paths',
  source: 'migration-process-details#pools-single-target',
  when: {},
  must: { 'pool-plan': ['one-to-one', 'several-to-one'] },
  says: {
    en: 'A legacy Group Chat pool can be migrated only to a single Persistent Chat pool.',
    es: 'Un grupo de servidores de chat en grupo heredado solo se puede migrar a un único grupo de servidores de chat persistente.',
  },
  means: {
    en: 'The topic states what is supported. We conclude that splitting a legacy pool over several pools is not supported. Further Lync Server 2013 pools can exist in addition to the target.',
    es: 'El tema indica lo que se admite. Deducimos que no se admite repartir un grupo de servidores heredado entre varios. Además del destino puede haber otros grupos de servidores de Lync Server 2013.',
  },
  advice: {
    en: 'Migrate the whole legacy pool to one Persistent Chat pool.',
    es: 'Migre todo el grupo de servidores heredado a uno solo de chat persistente.',
  },
});
