import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-manager-may-change-the-room-in-the-client',
  topic: 'administration',
  source: 'persistent-chat-categories#managers-and-the-client',
  when: { task: 'room', tool: 'lync-2013-client', 'room-site': 'own-site', 'tools-computer': 'one-version' },
  may: { role: ['room-manager', 'room-manager-and-creator'] },
  within: {
    en: 'Settings such as invitations are limited to what the category permits.',
    es: 'Las opciones, como las invitaciones, se limitan a lo que permite la categoría.',
  },
  says: {
    en: 'A Manager of a Persistent Chat room may change the room in the Lync 2013 client.',
    es: 'Un administrador de un salón de chat persistente (Manager) puede modificar el salón en el cliente Lync 2013.',
  },
  note: {
    en: 'The Lync 2013 client requires a user who is homed on Lync Server 2013 and enabled by policy. No topic says how a Manager who is not there yet changes a migrated room.',
    es: 'El cliente Lync 2013 requiere un usuario alojado en Lync Server 2013 y habilitado por directiva. Ningún tema dice cómo modifica un salón migrado un administrador (Manager) que aún no lo está.',
  },
});
