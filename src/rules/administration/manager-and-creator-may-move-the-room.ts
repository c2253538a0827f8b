import { rule } from '../rule.ts';

export default rule({
  id: 'manager-and-creator-may-move-the-room',
  topic: 'administration',
  source: 'moving-a-room-to-another-category#creator',
  when: { task: 'room-category', tool: 'lync-2013-client' },
  may: { role: 'room-manager-and-creator' },
  says: {
    en: 'A Manager of the room who is a Creator in the other category may move the room there, in the client.',
    es: 'Un administrador del salón que sea creador en la otra categoría puede mover el salón a esa categoría desde el cliente.',
  },
});
