import { checker } from '../../model/checker.ts';

export default checker({
  id: 'room-access',
  name: { en: 'Access to a room', es: 'Acceso a un salón' },
  title: {
    en: 'Can this user enter a room, create one or see its card?',
    es: '¿Puede este usuario entrar en un salón, crear uno o ver su ficha?',
  },
  lead: {
    en: 'Rooms of a Lync Server 2013 Persistent Chat pool in the Lync 2013 client: what the lists of the room and of its category decide when the home and the policy are correct.',
    es: 'Los salones de un grupo de servidores de chat persistente de Lync Server 2013, en el cliente Lync 2013: qué deciden las listas del salón y de su categoría cuando el alojamiento y la directiva son correctos.',
  },
  rules: [
    'room-user-is-homed-on-2013',
    'room-user-is-enabled-by-policy',
    'allowed-member-may-enter-an-open-room',
    'member-may-enter-a-closed-or-secret-room',
    'closed-or-secret-room-needs-membership',
    'room-user-is-an-allowed-member',
    'denied-members-override-allowed-members',
    'room-members-should-be-allowed-members',
    'secret-rooms-are-found-by-members-only',
    'creator-may-create-a-room',
    'only-creators-can-create-rooms',
    'creators-should-be-allowed-members',
    'creator-becomes-manager-of-the-room',
    'branch-user-cannot-create-rooms-or-see-cards',
  ],
  circumstances: ['room-task'],
  examples: [
    {
      says: {
        en: 'A user who is not a member tries to read a closed room',
        es: 'Un usuario que no es miembro intenta leer un salón cerrado',
      },
      given: {
        'room-task': 'enter',
        'room-privacy': 'closed',
        'room-standing': 'none',
        'category-list': 'allowed',
        'branch-appliance': 'no',
        home: 'lync-2013',
        policy: 'enabled',
      },
    },
    {
      says: {
        en: 'An allowed member enters an open room',
        es: 'Un miembro permitido entra en un salón abierto',
      },
      given: {
        'room-task': 'enter',
        'room-privacy': 'open',
        'category-list': 'allowed',
        'branch-appliance': 'no',
        home: 'lync-2013',
        policy: 'enabled',
      },
    },
    {
      says: {
        en: 'A Creator of the category creates a room',
        es: 'Un creador de la categoría crea un salón',
      },
      given: {
        'room-task': 'create',
        'room-standing': 'creator',
        'category-list': 'allowed',
        'branch-appliance': 'no',
        home: 'lync-2013',
        policy: 'enabled',
      },
    },
    {
      says: {
        en: 'A branch user reads and posts in a room that she is a member of',
        es: 'Una usuaria de sucursal lee y publica en un salón del que es miembro',
      },
      given: {
        'room-task': 'enter',
        'room-privacy': 'closed',
        'room-standing': 'member',
        'category-list': 'allowed',
        'branch-appliance': 'yes',
        home: 'lync-2013',
        policy: 'enabled',
      },
    },
  ],
  regions: [
    {
      id: 'rooms-from-a-branch-appliance',
      verdict: 'silent',
      when: { 'room-task': 'enter', 'branch-appliance': 'yes' },
      says: {
        en: 'Reading and posting for users homed on a Survivable Branch Appliance: creating rooms and seeing cards are excluded; no topic says whether such a home counts for chat.',
        es: 'Leer y publicar, para usuarios alojados en una aplicación de sucursal con funciones de supervivencia: se excluye crear salones y ver fichas; ningún tema dice si ese alojamiento cuenta para el chat.',
      },
    },
    {
      id: 'creators-outside-the-allowed-members',
      verdict: 'silent',
      when: { 'room-task': 'create', 'category-list': ['not-listed', 'denied'] },
      says: {
        en: 'Creators who are not allowed members of the category, or are denied members: they should be allowed members, but no topic says whether they can create rooms anyway.',
        es: 'Creadores que no son miembros permitidos de la categoría o que están denegados: se recomienda que sean miembros permitidos, pero ningún tema dice si aun así pueden crear salones.',
      },
    },
    {
      id: 'room-cards',
      verdict: 'silent',
      when: { 'room-task': 'room-card' },
      says: {
        en: 'The card of a room, for users who are not homed on a Survivable Branch Appliance: only users homed on one are excluded; no topic says who can see it.',
        es: 'La ficha de un salón, para usuarios que no están alojados en una aplicación de sucursal con funciones de supervivencia: solo se excluye a quienes lo están, y ningún tema dice quién puede verla.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'home',
      answer: 'lync-2010',
      because: {
        en: 'In the Lync 2013 client, Persistent Chat always requires the user to be homed on Lync Server 2013.',
        es: 'En el cliente Lync 2013, el chat persistente exige siempre que el usuario esté alojado en Lync Server 2013.',
      },
    },
    {
      fact: 'home',
      answer: 'ocs-2007-r2',
      because: {
        en: 'In the Lync 2013 client, Persistent Chat always requires the user to be homed on Lync Server 2013.',
        es: 'En el cliente Lync 2013, el chat persistente exige siempre que el usuario esté alojado en Lync Server 2013.',
      },
    },
    {
      fact: 'policy',
      answer: 'disabled',
      because: {
        en: 'In the Lync 2013 client, Persistent Chat always requires a policy that enables it.',
        es: 'En el cliente Lync 2013, el chat persistente exige siempre una directiva que lo habilite.',
      },
    },
  ],
});
