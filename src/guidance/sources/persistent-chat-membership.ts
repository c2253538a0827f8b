import { source } from '../../model/source.ts';

export default source({
  id: 'persistent-chat-membership',
  title: {
    en: 'Understanding Persistent Chat membership',
    es: 'Descripción de la pertenencia en el chat persistente',
  },
  technet: 'Gg398730(v=OCS.15)',
  date: '2013-02-22',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/understanding-persistent-chat-membership',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/understanding-persistent-chat-membership',
  },
  passages: {
    members: {
      gist: {
        en: 'Access to rooms is managed by membership: users must be members of a room to post and to read its messages.',
        es: 'El acceso a los salones se administra mediante la pertenencia: los usuarios deben ser miembros de un salón para publicar y leer sus mensajes.',
      },
    },
    auditorium: {
      gist: {
        en: 'In an auditorium room only presenters post, and everyone can read.',
        es: 'En un salón de auditorio solo publican los moderadores, y todos pueden leer.',
      },
      aside: {
        en: 'Only rooms of type Normal are asked about here.',
        es: 'Aquí solo se pregunta por los salones de tipo Normal.',
      },
    },
    'category-scope': {
      gist: {
        en: 'The AllowedMembers of a category are the users and groups that can be members of its rooms; its Creators are those who can create rooms in it.',
        es: 'AllowedMembers son los usuarios y los grupos de Active Directory que pueden ser miembros de los salones de una categoría; Creators, quienes pueden crear salones en ella.',
      },
      aside: {
        en: 'It says what the two lists are for. The rules cite the passages that state the duty: below, and in Gg398988.',
        es: 'Dice para qué sirven las dos listas. Las reglas citan los pasajes que formulan la obligación: más abajo y en Gg398988.',
      },
    },
    'allowed-members': {
      gist: {
        en: 'The AllowedMembers of a category must include every user who will use any of its rooms.',
        es: 'La lista AllowedMembers de una categoría debe incluir a todos los usuarios que vayan a usar alguno de sus salones.',
      },
    },
    'federated-users': {
      gist: {
        en: 'Chats of federated users are migrated; the users themselves are added as disabled principals.',
        es: 'Los chats de los usuarios federados se migran; los propios usuarios se agregan como entidades de seguridad deshabilitadas.',
      },
    },
    'duplicate-names': {
      gist: {
        en: 'Users who want to change their rooms must not have duplicate names; otherwise the change fails with an error message.',
        es: 'Entre los usuarios que quieren modificar sus salones no debe haber nombres duplicados; de lo contrario, la modificación falla con un mensaje de error.',
      },
    },
    'allowed-or-creators': {
      gist: {
        en: 'Only objects within AllowedMembers or Creators can be added to the rooms of a category.',
        es: 'Solo los objetos de AllowedMembers o de Creators pueden agregarse a los salones de una categoría.',
      },
      aside: {
        en: 'The topic itself requires AllowedMembers to include every user of a room. It leaves open whether Creators would be enough instead, and we deduce no permission from that.',
        es: 'El propio tema exige que AllowedMembers incluya a todos los usuarios de un salón. Deja abierto si basta con estar en Creators, y de ello no deducimos ningún permiso.',
      },
    },
  },
});
