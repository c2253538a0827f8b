import { rule } from '../rule.ts';

export default rule({
  id: 'room-manager-may-change-the-room-in-the-client',
  topic: 'administration',
  source: 'persistent-chat-categories#managers-and-the-client',
  when: { task: 'room', tool: 'lync-2013-client', 'room-site': 'own-site', 'tools-computer': 'one-version' },
  may: { role: ['room-manager', 'room-manager-and-creator'] },
  within: {
    en: 'Settings such as invitations stay within what the category permits.',
    es: 'Opciones como las invitaciones quedan dentro de lo que permite la categoría.',
  },
  says: {
    en: 'A Manager of the room may change it through the Lync 2013 client.',
    es: 'Un administrador del salón (Manager) puede modificar el salón a través del cliente Lync 2013.',
  },
});
