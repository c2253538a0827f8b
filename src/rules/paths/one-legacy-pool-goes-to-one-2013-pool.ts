import { rule } from '../rule.ts';

export default rule({
  id: 'one-legacy-pool-goes-to-one-2013-pool',
  topic: 'paths',
  source: 'migration-process-details#pools-single-target',
  when: {},
  must: { 'pool-plan': ['one-to-one', 'several-to-one'] },
  says: {
    en: 'A legacy Group Chat pool must be migrated to a single Persistent Chat pool.',
    es: 'Un grupo de servidores de chat en grupo heredado debe migrarse a un único grupo de servidores de chat persistente.',
  },
  means: {
    en: 'The topic states what is supported; that splitting a legacy pool over several is not is our reading of that limit. Further 2013 pools may stand beside the target.',
    es: 'El tema indica lo que se admite; que no se admita repartir un grupo de servidores heredado entre varios es nuestra lectura de ese límite. Además del destino puede haber otros grupos de servidores de 2013.',
  },
  remedy: {
    en: 'Migrate the whole legacy pool to one Persistent Chat pool.',
    es: 'Migre todo el grupo de servidores heredado a uno solo de chat persistente.',
  },
});
