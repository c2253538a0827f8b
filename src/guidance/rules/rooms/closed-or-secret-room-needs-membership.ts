import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'closed-or-secret-room-needs-membership',
  topic: 'rooms',
  source: 'persistent-chat-membership#members',
  when: { 'room-task': 'enter', 'room-privacy': ['closed', 'secret'] },
  must: { 'room-standing': 'member' },
  says: {
    en: 'To read and post in a closed or secret Persistent Chat room, a user must be a member of the room.',
    es: 'Para leer y publicar en un salón de chat persistente cerrado o secreto, un usuario debe ser miembro del salón.',
  },
  means: {
    en: 'The topic states membership for rooms without exception. Open rooms are an exception: another topic (Gg412965) lets any allowed member join them.',
    es: 'El tema exige la pertenencia en todos los salones, sin excepción. Los abiertos son una excepción: según otro tema (Gg412965), puede unirse a ellos cualquier miembro permitido.',
  },
  advice: {
    en: 'Ask a Manager of the room to add the user to its members; access is requested outside the system, by phone or e-mail.',
    es: 'Pida a un administrador del salón (Manager) que agregue al usuario a los miembros; el acceso se solicita fuera del sistema, por teléfono o correo electrónico.',
  },
});
