import { rule } from '../rule.ts';

export default rule({
  id: 'any-one-deployment-may-stand-during-migration',
  topic: 'coexistence',
  source: 'coexistence-considerations#s2',
  when: { stage: 'during' },
  may: { standing: 'one' },
  says: {
    en: 'Until migration is complete and the legacy deployment wholly decommissioned, any of the three chat deployments may stand.',
    es: 'Hasta que la migración se complete y la implementación heredada se retire por completo, puede haber cualquiera de las tres implementaciones de chat.',
  },
  means: {
    en: '“Any of” names each deployment; that several may stand together is said by the next sentence (sentence 6).',
    es: '«Cualquiera de» nombra cada implementación; que varias puedan existir juntas lo dice la frase siguiente (frase 6).',
  },
});
