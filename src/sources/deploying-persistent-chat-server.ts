import { source } from './source.ts';

export default source({
  id: 'deploying-persistent-chat-server',
  title: {
    en: 'Deploying Persistent Chat Server in Lync Server 2013',
    es: 'Implementación del servidor de chat persistente en Lync Server 2013',
  },
  technet: 'JJ205357(v=OCS.15)',
  date: '2014-03-31',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-deploying-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-deploying-persistent-chat-server',
  },
  passages: {
    'standard-edition-limits': {
      gist: {
        en: 'On Standard Edition, Persistent Chat Server has no high availability, and its performance and scale are limited.',
        es: 'En Standard Edition, el servidor de chat persistente no tiene alta disponibilidad, y su rendimiento y su escala son limitados.',
      },
      aside: {
        en: 'A matter of capacity, not of whether a migration is supported.',
        es: 'Es cuestión de capacidad, no de si se admite una migración.',
      },
    },
    'standard-edition-upgrade': {
      gist: {
        en: 'Upgrading Lync Server 2010 Group Chat to Persistent Chat Server on Standard Edition is not supported; only new deployments are.',
        es: 'No se admite actualizar el chat en grupo de Lync Server 2010 al servidor de chat persistente en Standard Edition; solo se admiten implementaciones nuevas.',
      },
    },
  },
});
