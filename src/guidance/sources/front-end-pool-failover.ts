import { source } from '../../model/source.ts';

export default source({
  id: 'front-end-pool-failover',
  title: {
    en: 'Front End pool ABC failover procedure in Lync Server 2013',
    es: 'Procedimiento de conmutación por error ABC del grupo de servidores front-end en Lync Server 2013',
  },
  technet: 'JJ945635(v=OCS.15)',
  date: '2014-05-22',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-front-end-pool-abc-failover-procedure',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-front-end-pool-abc-failover-procedure',
  },
  passages: {
    'next-hop': {
      gist: {
        en: 'If the next hop of the Persistent Chat pool is the pool that was lost, it is changed to its replacement in Topology Builder, and the topology is published.',
        es: 'Si el próximo salto del grupo de servidores de chat persistente es el grupo de servidores que se ha perdido, se cambia en el Generador de topologías por el que lo sustituye y se publica la topología.',
      },
    },
  },
});
