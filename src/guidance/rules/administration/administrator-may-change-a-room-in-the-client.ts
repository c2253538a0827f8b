import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'administrator-may-change-a-room-in-the-client',
  topic: 'administration',
  source: 'configuring-rooms#administrator',
  when: { task: ['room', 'room-category'], role: 'persistent-chat-administrator' },
  may: { tool: 'lync-2013-client' },
  within: { en: 'The administrator has to be a member of the room.', es: 'El administrador tiene que ser miembro del salón.' },
  says: {
    en: 'An administrator who joins a Persistent Chat room as a member may manage the room in the Lync 2013 client.',
    es: 'Un administrador que se agregue como miembro a un salón de chat persistente puede administrar ese salón en el cliente Lync 2013.',
  },
});
