import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'creator-becomes-manager-of-the-room',
  topic: 'rooms',
  source: 'persistent-chat-user-roles#creator',
  when: { 'room-task': 'create', 'room-standing': 'creator' },
  follows: true,
  says: {
    en: 'A user who creates a Persistent Chat room becomes its Manager automatically and, as a Manager, can add their own account to the members.',
    es: 'Un usuario que crea un salón de chat persistente pasa a ser automáticamente su administrador (Manager) y, como tal, puede agregarse a los miembros.',
  },
});
