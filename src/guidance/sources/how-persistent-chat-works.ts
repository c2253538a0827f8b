import { source } from '../../model/source.ts';

export default source({
  id: 'how-persistent-chat-works',
  title: {
    en: 'How Persistent Chat Server works in Lync Server 2013',
    es: 'Funcionamiento del servidor de chat persistente en Lync Server 2013',
  },
  technet: 'JJ683096(v=OCS.15)',
  date: '2012-11-21',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-how-persistent-chat-server-works',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-how-persistent-chat-server-works',
  },
  passages: {
    'optional-role': {
      gist: {
        en: 'Persistent Chat Server is an optional role of Lync Server 2013.',
        es: 'El servidor de chat persistente es un rol opcional de Lync Server 2013.',
      },
      aside: { en: 'Gg412965 says the same, and the rule cites it.', es: 'Gg412965 dice lo mismo, y la regla lo cita.' },
    },
    'dedicated-pool': {
      gist: {
        en: 'The Persistent Chat services run on a dedicated pool.',
        es: 'Los servicios de chat persistente se ejecutan en un grupo de servidores dedicado.',
      },
      aside: {
        en: 'It describes the usual case; other topics (Gg398500, JJ205357) put the services on a Standard Edition server as well. Both are listed with the open questions.',
        es: 'Describe el caso habitual; otros temas (Gg398500, JJ205357) sitúan los servicios también en un servidor Standard Edition. Ambas cosas figuran entre las cuestiones abiertas.',
      },
    },
    routing: {
      gist: {
        en: 'A Persistent Chat pool depends on a Lync Server pool that routes the messages to it.',
        es: 'Un grupo de servidores de chat persistente depende de un grupo de servidores de Lync Server que le enruta los mensajes.',
      },
      aside: {
        en: 'It describes the service. That pool is chosen as the next hop (JJ205049), and the rules cite that topic.',
        es: 'Describe el servicio. Ese grupo de servidores se elige como próximo salto (JJ205049), y las reglas citan ese tema.',
      },
    },
  },
});
