import { source } from '../../model/source.ts';

export default source({
  id: 'disabling-a-room',
  title: {
    en: 'Disabling or enabling a chat room in Lync Server 2013',
    es: 'Deshabilitación o habilitación de un salón de chat en Lync Server 2013',
  },
  technet: 'JJ215883(v=OCS.15)',
  date: '2014-02-05',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-disabling-or-enabling-a-chat-room',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-disabling-or-enabling-a-chat-room',
  },
  passages: {
    'what-is-kept': {
      gist: {
        en: 'A disabled room in 2013 disconnects its members and is hidden, but its settings and its stored history are kept.',
        es: 'Un salón deshabilitado en 2013 desconecta a sus miembros y se oculta, pero se conservan su configuración y su historial almacenado.',
      },
    },
  },
});
