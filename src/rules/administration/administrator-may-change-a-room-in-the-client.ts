import { rule } from '../rule.ts';

export default rule({
  id: 'administrator-may-change-a-room-in-the-client',
  topic: 'administration',
  source: 'configuring-rooms#administrator',
  when: { task: ['room', 'room-category'], role: 'persistent-chat-administrator' },
  may: { tool: 'lync-2013-client' },
  within: { en: 'The administrator has to be a member of the room.', es: 'El administrador tiene que ser miembro del salón.' },
  says: {
    en: 'An administrator who joins a room as a member may manage it in the Lync 2013 client.',
    es: 'Un administrador que se agregue como miembro a un salón puede administrarlo en el cliente Lync 2013.',
  },
});
