import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'any-one-deployment-may-stand-during-migration',
  topic: 'coexistence',
  source: 'coexistence-considerations#s2',
  when: { stage: 'during' },
  may: { standing: 'one' },
  says: {
    en: 'Any one of the three chat deployments (Lync Server 2013, Lync Server 2010, Office Communications Server 2007 R2) may exist until migration is complete and the legacy deployment has been decommissioned completely.',
    es: 'Hasta que la migración se complete y la implementación heredada se retire por completo, puede existir cualquiera de las tres implementaciones de chat (Lync Server 2013, Lync Server 2010, Office Communications Server 2007 R2).',
  },
  means: {
    en: '“Any of” names each deployment; that several may exist together is said by sentence 6.',
    es: '«Cualquiera de» nombra cada implementación; que varias puedan existir juntas lo dice la frase 6.',
  },
});
