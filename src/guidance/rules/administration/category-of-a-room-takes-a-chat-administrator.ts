import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'category-of-a-room-takes-a-chat-administrator',
  topic: 'administration',
  source: 'persistent-chat-user-roles#change-of-category',
  when: { task: 'room-category' },
  must: { role: 'persistent-chat-administrator' },
  conflict: {
    with: 'manager-and-creator-may-move-the-room',
    reading: {
      en: 'A Persistent Chat administrator may change the category, and so may a Manager of the room who is a Creator in the other category.',
      es: 'Un administrador de chat persistente puede cambiar la categoría, y también un administrador del salón (Manager) que sea creador en la otra categoría.',
    },
  },
  says: {
    en: 'Only a Persistent Chat administrator can change the category of an existing Persistent Chat room.',
    es: 'Solo un administrador de chat persistente puede cambiar la categoría de un salón de chat persistente ya creado.',
  },
  advice: {
    en: 'Ask a Persistent Chat administrator to change the category.',
    es: 'Encargue el cambio de categoría a un administrador de chat persistente.',
  },
});
