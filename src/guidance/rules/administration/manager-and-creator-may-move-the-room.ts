import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'manager-and-creator-may-move-the-room',
  topic: 'administration',
  source: 'moving-a-room-to-another-category#creator',
  when: { task: 'room-category', tool: 'lync-2013-client' },
  may: { role: 'room-manager-and-creator' },
  says: {
    en: 'A Manager of a Persistent Chat room who is a Creator in another category may move the room to that category in the Lync 2013 client.',
    es: 'Un administrador de un salón de chat persistente (Manager) que sea creador en otra categoría puede mover el salón a esa categoría desde el cliente Lync 2013.',
  },
});
