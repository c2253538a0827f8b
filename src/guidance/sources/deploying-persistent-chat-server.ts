import { source } from '../../model/source.ts';

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
    'separate-pool': {
      gist: {
        en: 'With Enterprise Edition, Persistent Chat Server is available as a separate pool, apart from the Front End Servers.',
        es: 'Con Enterprise Edition, el servidor de chat persistente está disponible como grupo de servidores propio, aparte de los servidores front-end.',
      },
    },
    'dedicated-database': {
      gist: {
        en: 'A dedicated SQL Server is recommended for the Persistent Chat database, although the instance of the back-end database is supported as well.',
        es: 'Para la base de datos de chat persistente se recomienda un SQL Server dedicado, aunque también se admite la instancia de la base de datos back-end.',
      },
    },
    'standard-edition-limits': {
      gist: {
        en: 'On Standard Edition, Persistent Chat Server has no high availability, and its performance and scale are limited.',
        es: 'En Standard Edition, el servidor de chat persistente no tiene alta disponibilidad, y su rendimiento y su escalabilidad son limitados.',
      },
    },
    'standard-edition-upgrade': {
      gist: {
        en: 'Upgrading Lync Server 2010 Group Chat to Persistent Chat Server on Standard Edition is not supported; only new deployments are.',
        es: 'No se admite actualizar el chat en grupo de Lync Server 2010 al servidor de chat persistente en Standard Edition; solo se admiten implementaciones nuevas.',
      },
    },
    'pool-size': {
      gist: {
        en: 'A Persistent Chat pool can have up to 4 active Front End Servers, with 20,000 active users each and 80,000 concurrent users in all.',
        es: 'Un grupo de servidores de chat persistente puede tener hasta 4 servidores front-end activos, con 20 000 usuarios activos cada uno y 80 000 usuarios simultáneos en total.',
      },
    },
    'virtual-server': {
      gist: {
        en: 'Persistent Chat Server is supported on a virtual server too, with up to 20,000 concurrent users if it matches the specification of the physical one.',
        es: 'El servidor de chat persistente también se admite en un servidor virtual, con hasta 20 000 usuarios simultáneos si cumple las especificaciones del físico.',
      },
      aside: {
        en: 'The figure is the same, so no question depends on it.',
        es: 'La cifra es la misma, así que ninguna pregunta depende de ello.',
      },
    },
  },
});
