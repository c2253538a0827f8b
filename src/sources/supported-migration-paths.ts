import { source } from './source.ts';

export default source({
  id: 'supported-migration-paths',
  title: {
    en: 'Supported server migration paths and coexistence scenarios in Lync Server 2013',
    es: 'Rutas de migración de servidor y escenarios de coexistencia admitidos en Lync Server 2013',
  },
  technet: 'Gg425764(v=OCS.15)',
  date: '2012-10-16',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios',
  },
  passages: {
    'three-versions': {
      gist: {
        en: 'A concurrent deployment of Lync Server 2013, Lync Server 2010 and Office Communications Server 2007 R2 is not supported.',
        es: 'No se admite una implementación simultánea de Lync Server 2013, Lync Server 2010 y Office Communications Server 2007 R2.',
      },
    },
    'both-old-versions': {
      gist: {
        en: 'Migration from an environment that runs both Lync Server 2010 and Office Communications Server 2007 R2 is not supported.',
        es: 'No se admite la migración desde un entorno que ejecute tanto Lync Server 2010 como Office Communications Server 2007 R2.',
      },
    },
  },
});
