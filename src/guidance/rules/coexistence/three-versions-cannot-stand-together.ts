import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'three-versions-cannot-stand-together',
  topic: 'coexistence',
  source: 'supported-migration-paths#three-versions',
  when: { stage: 'during' },
  cannot: { standing: 'three' },
  conflict: {
    with: 'deployments-may-stand-side-by-side',
    reading: {
      en: 'Treat all three at once as not supported. “Any of” and “the accompanying deployment” refer to pairs: Lync Server 2013 with Lync Server 2010, or Lync Server 2013 with 2007 R2.',
      es: 'Considere que las tres a la vez no se admiten. «Cualquiera de» y «la implementación que la acompaña» se refieren a dos: Lync Server 2013 con Lync Server 2010, o Lync Server 2013 con 2007 R2.',
    },
  },
  says: {
    en: 'Lync Server 2013, Lync Server 2010 and Office Communications Server 2007 R2 cannot all be deployed at once: that is not supported.',
    es: 'Lync Server 2013, Lync Server 2010 y Office Communications Server 2007 R2 no pueden estar implementados los tres a la vez: no se admite.',
  },
  advice: {
    en: 'Keep at most two versions: Lync Server 2013 and the one legacy version you migrate from.',
    es: 'Mantenga dos versiones como máximo: Lync Server 2013 y la versión heredada desde la que migra.',
  },
});
