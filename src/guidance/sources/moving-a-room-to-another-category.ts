import { source } from '../../model/source.ts';

export default source({
  id: 'moving-a-room-to-another-category',
  title: {
    en: 'Moving a chat room from one category to another in Lync Server 2013',
    es: 'Mover un salón de chat de una categoría a otra en Lync Server 2013',
  },
  technet: 'JJ215877(v=OCS.15)',
  date: '2012-11-01',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-moving-a-chat-room-from-one-category-to-another',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-moving-a-chat-room-from-one-category-to-another',
  },
  passages: {
    rarely: {
      gist: {
        en: 'It is recommended not to change the category of a room; members whom the new category does not allow are removed.',
        es: 'Se recomienda no cambiar la categoría de un salón; se quitan los miembros que la nueva categoría no permite.',
      },
      aside: {
        en: 'Advice on whether to do it, not on who may do it; the rule on the change shows it as a note.',
        es: 'Es un consejo sobre si conviene hacerlo, no sobre quién puede; la regla sobre el cambio lo muestra como nota.',
      },
    },
    creator: {
      gist: {
        en: 'A Manager of the room who is a Creator in another category can move the room there.',
        es: 'Un administrador del salón que sea creador en otra categoría puede mover el salón a esa categoría.',
      },
    },
  },
});
