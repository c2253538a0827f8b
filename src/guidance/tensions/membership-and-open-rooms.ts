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
        en: 'Users must be members of a room to post and read, and those who are not have to request access. No room is an exception.',
        es: 'Los usuarios deben ser miembros de un salón para publicar y leer, y quienes no lo son tienen que solicitar acceso. No se exceptúa ningún salón.',
      },
      sources: ['persistent-chat-membership', 'persistent-chat-user-roles'],
    },
    {
      says: {
        en: 'Every allowed member can join an open room, a kind that is new in 2013, without being a member of the room.',
        es: 'A los salones abiertos, una novedad de Lync Server 2013, puede unirse todo miembro permitido sin ser miembro del salón.',
      },
      sources: ['new-persistent-chat-features'],
    },
  ],
  reading: {
    en: 'The open room is the exception: there, the list of allowed members replaces membership. Closed and secret rooms require membership.',
    es: 'El salón abierto es la excepción: en él, la lista de miembros permitidos ocupa el lugar de la pertenencia. Los cerrados y los secretos exigen la pertenencia.',
  },
});
