import { source } from '../../model/source.ts';

export default source({
  id: 'managing-persistent-chat-server',
  title: {
    en: 'Managing Lync Server 2013, Persistent Chat Server',
    es: 'Administrar el servidor de chat persistente de Lync Server 2013',
  },
  technet: 'Gg398657(v=OCS.15)',
  date: '2012-10-11',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/managing-lync-server-2013-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/managing-lync-server-2013-persistent-chat-server',
  },
  passages: {
    'files-of-legacy-clients': {
      gist: {
        en: 'The legacy client can post and view files in a room; from the Lync 2013 client, the same room gives no access to them.',
        es: 'El cliente heredado puede publicar y ver archivos en un salón; desde el cliente Lync 2013, el mismo salón no da acceso a ellos.',
      },
    },
  },
});
