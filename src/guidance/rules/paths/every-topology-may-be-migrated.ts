import { rule } from '../../../model/rule.ts';

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
    en: 'A supported old version may be migrated to Lync Server 2013 from any topology, including to a different topology, for example from Standard Edition to Enterprise Edition.',
    es: 'Una versión anterior admitida se puede migrar a Lync Server 2013 desde cualquier topología, también a una topología distinta, por ejemplo de Standard Edition a Enterprise Edition.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence used to name no version. Only supported old versions may be migrated.',
        es: 'La frase no indicaba ninguna versión. Solo se pueden migrar versiones anteriores admitidas.',
      },
    },
  ],
});
