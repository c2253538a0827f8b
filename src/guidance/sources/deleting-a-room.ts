import { source } from '../../model/source.ts';

export default source({
  id: 'deleting-a-room',
  title: {
    en: 'Deleting a chat room or category in Lync Server 2013',
    es: 'Eliminar un salón de chat o una categoría en Lync Server 2013',
  },
  technet: 'JJ215881(v=OCS.15)',
  date: '2012-11-01',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-deleting-a-chat-room-or-category',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-deleting-a-chat-room-or-category',
  },
  passages: {
    purge: {
      gist: {
        en: 'A Persistent Chat administrator can look up disabled rooms and delete them permanently with Remove-CsPersistentChatRoom.',
        es: 'Un administrador de chat persistente puede buscar los salones deshabilitados y eliminarlos de forma definitiva con Remove-CsPersistentChatRoom.',
      },
    },
    'empty-category': {
      gist: {
        en: 'A category can be deleted only when it no longer contains rooms.',
        es: 'Una categoría solo se puede eliminar cuando ya no contiene salones.',
      },
      aside: {
        en: 'It is about the state of the category, not about who deletes it or with what.',
        es: 'Trata del estado de la categoría, no de quién la elimina ni con qué.',
      },
    },
  },
});
