import { rule } from '../rule.ts';

export default rule({
  id: 'both-old-versions-are-no-starting-point',
  topic: 'coexistence',
  source: 'supported-migration-paths#both-old-versions',
  when: { stage: 'during', 'has-2010': 'yes', 'has-2007-r2': 'yes' },
  follows: true,
  says: {
    en: 'While Lync Server 2010 and Office Communications Server 2007 R2 are both deployed, migration to Lync Server 2013 is not supported.',
    es: 'Mientras estén implementadas a la vez las versiones Lync Server 2010 y Office Communications Server 2007 R2, no se admite la migración a Lync Server 2013.',
  },
  note: {
    en: 'Existing side by side is one question, migrating from there another: migration from an environment with both old versions is not supported.',
    es: 'Existir en paralelo es una cosa y migrar desde ahí, otra: la migración desde un entorno con las dos versiones anteriores no se admite.',
  },
});
