import { tension } from '../../model/tension.ts';

export default tension({
  id: 'three-versions-at-once',
  number: 'T01',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'Three versions at once', es: 'Las tres versiones a la vez' },
  sides: [
    {
      says: {
        en: 'Chat pools of 2013, 2010 and 2007 R2 are listed together, and these deployments “can exist side by side”.',
        es: 'Se enumeran juntos grupos de servidores de chat de 2013, 2010 y 2007 R2, y esas implementaciones pueden existir en paralelo.',
      },
      sources: ['coexistence-considerations'],
    },
    {
      says: {
        en: 'Concurrent deployment “of all three versions” is not supported, and neither is migration from an environment with both older versions.',
        es: 'No se admite la implementación simultánea de las tres versiones, ni la migración desde un entorno con las dos versiones anteriores.',
      },
      sources: ['supported-migration-paths'],
    },
    {
      says: {
        en: 'The migration guide assumes Lync Server 2013 together with 2010 or with 2007 R2.',
        es: 'La guía de migración da por supuesto que Lync Server 2013 está junto a 2010 o junto a 2007 R2.',
      },
      sources: ['migration-to-persistent-chat'],
    },
  ],
  reading: {
    en: '“Any of the following” and “the accompanying deployment”, in the singular, mean combinations of two: 2013 with 2010, or 2013 with 2007 R2. Treat the three together as not supported.',
    es: '«Cualquiera de» y «la implementación que la acompaña», en singular, se refieren a combinaciones de dos: 2013 con 2010, o 2013 con 2007 R2. Considere que las tres juntas no se admiten.',
  },
  shownBy: { checker: 'side-by-side', given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'yes' } },
});
