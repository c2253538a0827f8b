import { rule } from '../rule.ts';

export default rule({
  id: 'closed-or-secret-room-needs-membership',
  topic: 'rooms',
  source: 'persistent-chat-membership#members',
  when: { 'room-task': 'enter', 'room-privacy': ['closed', 'secret'] },
  must: { 'room-standing': 'member' },
  says: {
    en: 'To read and post in a closed or a secret room, the user must be a member of it.',
    es: 'Para leer y publicar en un salón cerrado o secreto, el usuario debe ser miembro de él.',
  },
  means: {
    en: 'The sentence speaks of rooms without exception. We except the open rooms, which another topic (Gg412965) lets every allowed member join.',
    es: 'La frase habla de los salones sin excepción. Exceptuamos los abiertos, a los que, según otro tema (Gg412965), puede unirse todo miembro permitido.',
  },
  remedy: {
    en: 'Have a Manager of the room add the user to its members; access is requested outside the system, by phone or e-mail.',
    es: 'Pida a un administrador del salón (Manager) que agregue al usuario a los miembros; el acceso se solicita fuera del sistema, por teléfono o correo electrónico.',
  },
});
