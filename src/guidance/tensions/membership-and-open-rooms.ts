import { tension } from '../../model/tension.ts';

export default tension({
  id: 'membership-and-open-rooms',
  number: 'T52',
  kind: 'ambiguity',
  weight: 'verdict',
  title: { en: 'Membership and open rooms', es: 'La pertenencia y los salones abiertos' },
  sides: [
    {
      says: {
        en: 'Users must be members of a room to post and read, and those who are not have to request access. No room is excepted.',
        es: 'Los usuarios deben ser miembros de un salón para publicar y leer, y quienes no lo son tienen que solicitar acceso. No se exceptúa ningún salón.',
      },
      sources: ['persistent-chat-membership', 'persistent-chat-user-roles'],
    },
    {
      says: {
        en: 'Open rooms, new in 2013, can be joined by every allowed member without membership.',
        es: 'A los salones abiertos, una novedad de Lync Server 2013, puede unirse todo miembro permitido sin ser miembro del salón.',
      },
      sources: ['new-persistent-chat-features'],
    },
  ],
  reading: {
    en: 'The open room is the exception: there the list of allowed members takes the place of membership. Closed and secret rooms need membership.',
    es: 'El salón abierto es la excepción: en él, la lista de miembros permitidos ocupa el lugar de la pertenencia. Los cerrados y los secretos exigen la pertenencia.',
  },
});
