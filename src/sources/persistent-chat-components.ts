import { source } from './source.ts';

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
      aside: {
        en: 'It speaks of deploying. Whether legacy data may be migrated there is decided by JJ205357 and JJ204783.',
        es: 'Habla de la implementación. Si se pueden migrar ahí datos heredados lo deciden JJ205357 y JJ204783.',
      },
    },
    'enterprise-front-end': {
      gist: {
        en: 'Persistent Chat Server cannot share a computer with an Enterprise Edition Front End Server.',
        es: 'El servidor de chat persistente no puede compartir equipo con un servidor front-end Enterprise Edition.',
      },
    },
    'one-chat-database': {
      gist: {
        en: 'A SQL Server instance holds at most one back-end database and one Persistent Chat database.',
        es: 'Una instancia de SQL Server alberga como máximo una base de datos back-end y una de chat persistente.',
      },
      aside: {
        en: 'It counts 2013 databases. A Group Chat database beside a Persistent Chat one on the same instance is not discussed anywhere.',
        es: 'Cuenta bases de datos de 2013. De una base de datos de chat en grupo junto a una de chat persistente en la misma instancia no se dice nada en ningún tema.',
      },
    },
    'next-hop-standard-edition': {
      gist: {
        en: 'Among the supported topologies is a Persistent Chat server of its own whose next hop is a Standard Edition server.',
        es: 'Entre las topologías admitidas está un servidor de chat persistente independiente cuyo próximo salto es un servidor Standard Edition.',
      },
      aside: {
        en: 'It describes a topology. Whether it counts as Standard Edition for a migration is not said.',
        es: 'Describe una topología. No se dice si a efectos de una migración cuenta como Standard Edition.',
      },
    },
    'same-domain': {
      gist: {
        en: 'The computers of a Persistent Chat pool should be in the Active Directory domain of Lync Server and of the Compliance service.',
        es: 'Se recomienda que los equipos de un grupo de servidores de chat persistente estén en el dominio de Active Directory de Lync Server y del servicio de cumplimiento.',
      },
    },
  },
});
