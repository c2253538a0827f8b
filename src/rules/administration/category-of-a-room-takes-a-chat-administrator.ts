import { rule } from '../rule.ts';

export default rule({
  id: 'category-of-a-room-takes-a-chat-administrator',
  topic: 'administration',
  source: 'persistent-chat-user-roles#change-of-category',
  when: { task: 'room-category' },
  must: { role: 'persistent-chat-administrator' },
  conflict: {
    with: 'manager-and-creator-may-move-the-room',
    reading: {
      en: 'A Persistent Chat administrator may do it, and so may a Manager of the room who is a Creator in the other category.',
      es: 'Puede hacerlo un administrador de chat persistente, y también un administrador del salón que sea creador en la otra categoría.',
    },
  },
  says: {
    en: 'Once a room exists, its category must be changed by a Persistent Chat administrator.',
    es: 'Una vez creado un salón, su categoría debe cambiarla un administrador de chat persistente.',
  },
  remedy: { en: 'Have it done by a Persistent Chat administrator.', es: 'Encárguelo a un administrador de chat persistente.' },
});
