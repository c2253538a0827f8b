import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'secret-rooms-are-found-by-members-only',
  topic: 'rooms',
  source: 'persistent-chat-user-roles#search',
  when: { 'room-privacy': 'secret' },
  follows: true,
  says: {
    en: 'A search shows a secret Persistent Chat room only to its members.',
    es: 'En una búsqueda, un salón de chat persistente secreto solo se muestra a sus miembros.',
  },
});
