import { rule } from '../rule.ts';

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
    en: 'A member of a closed or secret room who is an allowed member of its category may read and post in it.',
    es: 'Un miembro de un salón cerrado o secreto que es miembro permitido de su categoría puede leer y publicar en él.',
  },
  means: {
    en: 'In rooms of type Normal, and for users who are not homed on a Survivable Branch Appliance: of the others the guidance does not say it.',
    es: 'En salones de tipo Normal y para usuarios que no están alojados en una aplicación de sucursal con funciones de supervivencia: de los demás, la guía no lo dice.',
  },
});
