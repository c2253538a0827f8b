import { rule } from '../rule.ts';

export default rule({
  id: 'every-topology-may-be-migrated',
  topic: 'paths',
  source: 'supported-migration-paths#all-topologies',
  when: {
    'pool-plan': 'one-to-one',
    'migrating-from': ['lync-2010', 'ocs-2007-r2'],
    directory: ['same-domain', 'another-domain', 'another-forest'],
  },
  may: { 'runs-on': ['own-servers', 'standard-edition'] },
  says: {
    en: 'Every topology may be migrated, also to a different one, for example from Standard Edition to Enterprise Edition.',
    es: 'Toda topología se puede migrar, también a una distinta, por ejemplo de Standard Edition a Enterprise Edition.',
  },
});
