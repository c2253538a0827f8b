import { source } from '../../model/source.ts';

export default source({
  id: 'verifying-pilot-pool-2010',
  title: {
    en: 'Verify pilot pool coexistence with legacy pool',
    es: 'Comprobar la coexistencia del grupo de servidores piloto con el grupo de servidores heredado',
  },
  technet: 'JJ205420(v=OCS.15)',
  date: '2012-09-29',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/verify-pilot-pool-coexistence-with-legacy-pool',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/verify-pilot-pool-coexistence-with-legacy-pool',
  },
  passages: {
    'viewing-pools': {
      gist: {
        en: 'Information on 2013 pools and legacy pools is viewed in the Lync Server Control Panel and the Topology Builder of 2013.',
        es: 'La información de los grupos de servidores de 2013 y de los heredados se consulta en el Panel de control de Lync Server y en el Generador de topologías de 2013.',
      },
      aside: {
        en: 'It is about viewing. The next passage says what opens the topology and creates pools.',
        es: 'Trata de la consulta. Con qué se abre la topología y se crean los grupos de servidores lo dice el pasaje siguiente.',
      },
    },
    'topology-builder': {
      gist: {
        en: 'The topology of 2013 and 2010 cannot be opened in the 2010 Topology Builder; only the 2013 one shows it, and pools of both versions have to be created there.',
        es: 'La topología de 2013 y 2010 no se puede abrir en el Generador de topologías de 2010; solo la muestra el de 2013, y en él tienen que crearse los grupos de servidores de ambas versiones.',
      },
    },
  },
});
