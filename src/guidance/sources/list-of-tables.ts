import { source } from '../../model/source.ts';

export default source({
  id: 'list-of-tables',
  title: {
    en: 'List of Persistent Chat Server tables in Lync Server 2013',
    es: 'Lista de tablas de servidores de chat persistente en Lync Server 2013',
  },
  technet: 'Gg558628(v=OCS.15)',
  date: '2012-10-06',
  dateEs: '2015-03-09',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-list-of-persistent-chat-server-tables',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-list-of-persistent-chat-server-tables',
  },
  passages: {
    preferences: {
      gist: {
        en: 'One table contains preferences of client users; only legacy clients use it.',
        es: 'Una tabla guarda preferencias de los usuarios de los clientes; solo la usan los clientes heredados.',
      },
      aside: {
        en: 'No topic says whether such preferences are migrated.',
        es: 'Ningún tema dice si esas preferencias se migran.',
      },
    },
  },
});
