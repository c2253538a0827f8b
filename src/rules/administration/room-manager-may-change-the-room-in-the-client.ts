import { rule } from '../rule.ts';

export default rule({
  id: 'room-manager-may-change-the-room-in-the-client',
  topic: 'administration',
  source: 'persistent-chat-categories#managers-and-the-client',
  when: { task: 'room', tool: 'lync-2013-client', 'room-site': 'own-site' },
  may: { role: ['room-manager', 'room-manager-and-creator'] },
  within: {
    en: 'Settings such as invitations are limited to what the category permits.',
    es: 'Las opciones, como las invitaciones, se limitan a lo que permite la categoría.',
  },
  says: {
    en: 'A Manager of a Persistent Chat room may change the room in the Lync 2013 client.',
    es: 'Un administrador de un salón de chat persistente (Manager) puede modificar el salón en el cliente Lync 2013.',
  },
});
