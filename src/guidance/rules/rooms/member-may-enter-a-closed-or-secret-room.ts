import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'member-may-enter-a-closed-or-secret-room',
  topic: 'rooms',
  source: 'persistent-chat-user-roles#member',
  when: {
    'room-privacy': ['closed', 'secret'],
    'room-standing': 'member',
    'category-list': 'allowed',
    'branch-appliance': 'no',
  },
  may: { 'room-task': 'enter' },
  says: {
    en: 'A member of a closed or secret Persistent Chat room who is an allowed member of its category may read and post in the room.',
    es: 'Un miembro de un salón de chat persistente cerrado o secreto que es miembro permitido de su categoría puede leer y publicar en ese salón.',
  },
  means: {
    en: 'The rule holds for rooms of type Normal and for users not homed on a Survivable Branch Appliance; the guidance says nothing about the others.',
    es: 'La regla vale para salones de tipo Normal y para usuarios que no están alojados en una aplicación de sucursal con funciones de supervivencia; la guía no dice nada de los demás.',
  },
});
