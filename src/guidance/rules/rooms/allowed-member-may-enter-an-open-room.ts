import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'allowed-member-may-enter-an-open-room',
  topic: 'rooms',
  source: 'new-persistent-chat-features#open-rooms',
  when: { 'room-privacy': 'open', 'category-list': 'allowed', 'branch-appliance': 'no' },
  may: { 'room-task': 'enter' },
  says: {
    en: 'Any allowed member of the category may enter an open Persistent Chat room without being a member of the room.',
    es: 'Cualquier miembro permitido de la categoría puede entrar en un salón de chat persistente abierto sin ser miembro del salón.',
  },
  means: {
    en: 'The rule holds for users who are not homed on a Survivable Branch Appliance; the guidance says nothing about the others.',
    es: 'La regla vale para usuarios que no están alojados en una aplicación de sucursal con funciones de supervivencia; la guía no dice nada de los demás.',
  },
});
