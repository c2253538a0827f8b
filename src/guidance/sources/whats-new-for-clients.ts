import { source } from '../../model/source.ts';

export default source({
  id: 'whats-new-for-clients',
  title: {
    en: 'What’s new for clients in Lync Server 2013',
    es: 'Novedades para clientes en Lync Server 2013',
  },
  technet: 'JJ204933(v=OCS.15)',
  date: '2013-02-19',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-what-s-new-for-clients',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-what-s-new-for-clients',
  },
  passages: {
    'chat-rooms-integrated': {
      gist: {
        en: 'Lync 2013 integrates the chat rooms that Lync 2010 Group Chat used to provide; a separate group chat client is no longer required.',
        es: 'Lync 2013 integra los salones de chat que antes ofrecía Chat en grupo de Lync 2010; ya no se necesita un cliente de chat en grupo independiente.',
      },
    },
  },
});
