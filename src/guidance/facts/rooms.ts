import { fact, yesNo } from '../../model/fact.ts';

/** Who the user is to a room, to its category and to the branch. */
export const roomFacts = {
  'room-task': fact({
    name: { en: 'Action of the user', es: 'Acción del usuario' },
    asks: { en: 'What does the user want to do with Lync 2013?', es: '¿Qué quiere hacer el usuario con Lync 2013?' },
    hint: {
      en: 'For a user of your own organization who is not a Persistent Chat administrator, and a room that is not disabled: federated users have no access, and nobody can enter a disabled room. Auditorium rooms, in which only presenters post, are not included.',
      es: 'Para un usuario de su propia organización que no sea administrador de chat persistente y para un salón que no esté deshabilitado: los usuarios federados no tienen acceso, y nadie puede entrar en un salón deshabilitado. No se incluyen los salones de auditorio, en los que solo publican los moderadores.',
    },
    answers: {
      enter: {
        en: 'Enter a room of type Normal, to read and post',
        es: 'Entrar en un salón de tipo Normal, para leer y publicar',
      },
      create: { en: 'Create a room', es: 'Crear un salón' },
      'room-card': { en: 'See the card of a room', es: 'Ver la ficha de un salón' },
    },
    effort: 6,
  }),
  'room-privacy': fact({
    name: { en: 'Privacy of the room', es: 'Privacidad del salón' },
    asks: { en: 'Is the room open, closed or secret?', es: '¿El salón es abierto, cerrado o secreto?' },
    hint: {
      en: 'For a room that will be created, choose what it will be.',
      es: 'Si se trata de crear un salón, indique cómo va a ser.',
    },
    answers: {
      open: { en: 'Open', es: 'Abierto' },
      closed: { en: 'Closed', es: 'Cerrado' },
      secret: { en: 'Secret', es: 'Secreto' },
    },
    effort: 3,
  }),
  'room-standing': fact({
    name: { en: 'Membership or Creators list', es: 'Pertenencia o lista de creadores' },
    asks: {
      en: 'Is the user a member of the room, or a Creator in its category?',
      es: '¿Es el usuario miembro del salón, o creador en la categoría del salón?',
    },
    hint: {
      en: 'A user who is both counts as a member for entering a room and as a Creator for creating one. A Manager of the room counts as a member only if listed as one.',
      es: 'Quien sea ambas cosas cuenta como miembro para entrar en un salón y como creador para crear uno. Un administrador del salón (Manager) cuenta como miembro solo si figura entre los miembros.',
    },
    answers: {
      member: { en: 'Member of the room', es: 'Miembro del salón' },
      creator: {
        en: 'Creator in the category, and not a member of the room',
        es: 'Creador en la categoría, pero no miembro del salón',
      },
      none: { en: 'Neither', es: 'Ninguna de las dos cosas' },
    },
    effort: 1,
  }),
  'category-list': fact({
    name: { en: 'List of the category that the user is in', es: 'Lista de la categoría que incluye al usuario' },
    asks: {
      en: 'In which list of the category is the user, directly or through an Active Directory group?',
      es: '¿En qué lista de la categoría está el usuario, directamente o a través de un grupo de Active Directory?',
    },
    answers: {
      allowed: { en: 'In AllowedMembers, and not in DeniedMembers', es: 'En AllowedMembers, y no en DeniedMembers' },
      'not-listed': { en: 'In neither of them', es: 'En ninguna' },
      denied: {
        en: 'In DeniedMembers, even if in AllowedMembers as well',
        es: 'En DeniedMembers, aunque también esté en AllowedMembers',
      },
    },
    effort: 2,
  }),
  'branch-appliance': fact({
    name: {
      en: 'Homed on a Survivable Branch Appliance',
      es: 'Alojado en una aplicación de sucursal con funciones de supervivencia',
    },
    asks: {
      en: 'Is the user homed on a Survivable Branch Appliance?',
      es: '¿Está el usuario alojado en una aplicación de sucursal con funciones de supervivencia?',
    },
    hint: {
      en: 'If so, answer the question about the home with the pool that the appliance is associated with. The guidance does not say whether that counts as a home for chat.',
      es: 'Si lo está, en la pregunta sobre dónde está alojado indique el grupo de servidores al que está asociada la aplicación. La guía no dice si eso cuenta como alojamiento para el chat.',
    },
    answers: yesNo,
    effort: 5,
  }),
} as const;
