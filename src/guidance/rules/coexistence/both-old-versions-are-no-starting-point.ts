import { rule } from '../../../model/rule.ts';

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
    en: 'Existing side by side and migrating are two different questions: migration from an environment with both old versions is not supported.',
    es: 'Existir en paralelo y migrar son dos cuestiones distintas: la migración desde un entorno con las dos versiones anteriores no se admite.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The Spanish sentence did not say that both old versions are deployed at once.',
        es: 'La frase en español no decía que las dos versiones anteriores están implementadas a la vez.',
      },
    },
  ],
});
