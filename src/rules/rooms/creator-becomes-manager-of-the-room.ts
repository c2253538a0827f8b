import { rule } from '../rule.ts';

export default rule({
  id: 'creator-becomes-manager-of-the-room',
  topic: 'rooms',
  source: 'persistent-chat-user-roles#creator',
  when: { 'room-task': 'create', 'room-standing': 'creator' },
  follows: true,
  says: {
    en: 'Whoever creates a room becomes its Manager automatically, and a Manager may add him or herself to the members.',
    es: 'Quien crea un salón pasa a ser automáticamente su administrador (Manager), y como tal puede agregarse a los miembros.',
  },
});
