import { source } from '../../model/source.ts';

export default source({
  id: 'persistent-chat-components',
  title: {
    en: 'Components and topologies for Persistent Chat Server in Lync Server 2013',
    es: 'Componentes y topologías del servidor de chat persistente en Lync Server 2013',
  },
  technet: 'Gg398500(v=OCS.15)',
  date: '2012-10-05',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-components-and-topologies-for-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-components-and-topologies-for-persistent-chat-server',
  },
  passages: {
    'standard-edition': {
      gist: {
        en: 'Persistent Chat Server may run on a Standard Edition server, with its databases on the local SQL Server Express.',
        es: 'El servidor de chat persistente puede ejecutarse en un servidor Standard Edition, con sus bases de datos en el SQL Server Express local.',
      },
    },
    'enterprise-front-end': {
      gist: {
        en: 'Persistent Chat Server cannot share a computer with an Enterprise Edition Front End Server.',
        es: 'El servidor de chat persistente no puede compartir equipo con un servidor front-end Enterprise Edition.',
      },
    },
    'back-end-instance': {
      gist: {
        en: 'The Persistent Chat database may share an instance with the back-end database, but because it can grow very large this is not recommended.',
        es: 'La base de datos de chat persistente puede compartir instancia con la base de datos back-end, pero, como puede crecer mucho, no se recomienda.',
      },
    },
    'one-chat-database': {
      gist: {
        en: 'A SQL Server instance can contain at most one back-end database and one Persistent Chat database.',
        es: 'Una instancia de SQL Server puede contener como máximo una base de datos back-end y una de chat persistente.',
      },
    },
    'next-hop-standard-edition': {
      gist: {
        en: 'One of the supported topologies is a separate Persistent Chat server whose next hop is a Standard Edition server.',
        es: 'Una de las topologías admitidas es un servidor de chat persistente independiente cuyo próximo salto es un servidor Standard Edition.',
      },
      aside: {
        en: 'It describes a topology. The topic does not say whether it counts as Standard Edition for a migration.',
        es: 'Describe una topología. El tema no dice si a efectos de una migración cuenta como Standard Edition.',
      },
    },
    'single-server-pool': {
      gist: {
        en: 'Servers cannot be added to a pool that was created with a single server.',
        es: 'No se pueden agregar servidores a un grupo de servidores que se creó con uno solo.',
      },
    },
    'multiple-server-pool': {
      gist: {
        en: 'A multiple-server pool can include as many as four active servers.',
        es: 'Un grupo de varios servidores puede incluir hasta cuatro servidores activos.',
      },
    },
    'standby-servers': {
      gist: {
        en: 'Configurations for high availability and disaster recovery allow up to eight servers, of which only four can be active; the others are on standby.',
        es: 'Las configuraciones de alta disponibilidad y recuperación ante desastres permiten hasta ocho servidores, de los que solo cuatro pueden estar activos; los demás quedan en espera.',
      },
    },
    'users-per-server': {
      gist: {
        en: 'Each server can support as many as 20,000 concurrent users, and a pool of four 80,000.',
        es: 'Cada servidor admite hasta 20 000 usuarios simultáneos, y un grupo de cuatro servidores, 80 000.',
      },
    },
    'same-domain': {
      gist: {
        en: 'The computers of a Persistent Chat pool should be in the Active Directory domain of Lync Server and of the Compliance service.',
        es: 'Se recomienda que los equipos de un grupo de servidores de chat persistente estén en el dominio de Active Directory de Lync Server y del servicio de cumplimiento.',
      },
      translation: {
        en: 'The published Spanish says that the computers must be in that domain. We follow the English, which recommends it.',
        es: 'El texto publicado en español dice que los equipos deben estar en ese dominio. Seguimos el inglés, que lo recomienda.',
      },
    },
    port: {
      gist: {
        en: 'By default, the Persistent Chat services of a pool communicate with each other over TCP port 8011.',
        es: 'De forma predeterminada, los servicios de chat persistente de un grupo de servidores se comunican entre sí por el puerto TCP 8011.',
      },
      aside: {
        en: 'A port to open; no question about coexistence depends on it.',
        es: 'Es un puerto que hay que abrir; ninguna cuestión de la coexistencia depende de él.',
      },
    },
  },
});
