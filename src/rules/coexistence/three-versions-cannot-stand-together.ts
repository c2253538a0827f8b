import { rule } from '../rule.ts';

export default rule({
  id: 'three-versions-cannot-stand-together',
  topic: 'coexistence',
  source: 'supported-migration-paths#three-versions',
  when: { stage: 'during' },
  cannot: { standing: 'three' },
  conflict: {
    with: 'deployments-may-stand-side-by-side',
    reading: {
      en: 'Treat all three at once as not supported. “Any of” and “the accompanying deployment” speak of pairs: 2013 beside 2010, or 2013 beside 2007 R2.',
      es: 'Considere que las tres a la vez no se admiten. «Cualquiera de» y «la implementación que la acompaña» hablan de dos: 2013 con 2010, o 2013 con 2007 R2.',
    },
  },
  says: {
    en: 'The 2013, 2010 and 2007 R2 versions cannot be deployed all three at once: that is not supported.',
    es: 'Las versiones 2013, 2010 y 2007 R2 no pueden implementarse las tres a la vez: no se admite.',
  },
  remedy: {
    en: 'Keep at most two: 2013 and the one legacy version you migrate from.',
    es: 'Mantenga dos como máximo: 2013 y la versión heredada desde la que migra.',
  },
});
