import { rule } from '../rule.ts';

export default rule({
  id: 'allowed-member-may-enter-an-open-room',
  topic: 'rooms',
  source: 'new-persistent-chat-features#open-rooms',
  when: { 'room-privacy': 'open', 'category-list': 'allowed', 'branch-appliance': 'no' },
  may: { 'room-task': 'enter' },
  says: {
    en: 'Every allowed member of the category may enter an open room, without being a member of the room.',
    es: 'Todo miembro permitido de la categoría puede entrar en un salón abierto, sin ser miembro del salón.',
  },
  means: {
    en: 'For users who are not homed on a Survivable Branch Appliance: of the others the guidance does not say it.',
    es: 'Para usuarios que no están alojados en una aplicación de sucursal con funciones de supervivencia: de los demás, la guía no lo dice.',
  },
});
