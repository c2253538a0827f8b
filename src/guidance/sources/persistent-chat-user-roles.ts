import { quotingSpanish } from '../../model/quotation.ts';
import { source } from '../../model/source.ts';

export default source({
  id: 'persistent-chat-user-roles',
  title: {
    en: 'User roles in Persistent Chat Server in Lync Server 2013',
    es: 'Roles de usuario del servidor de chat persistente en Lync Server 2013',
  },
  technet: 'JJ676774(v=OCS.15)',
  date: '2015-03-19',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-user-roles-in-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-user-roles-in-persistent-chat-server',
  },
  passages: {
    'allowed-and-denied': {
      gist: {
        en: 'The lists of allowed and denied members of a category control who can access its rooms; a user whom they exclude cannot be made a member of a room.',
        es: 'Las listas de miembros permitidos y denegados de una categoría controlan quién puede acceder a sus salones; no se puede hacer miembro de un salón a un usuario en contra de lo que digan.',
      },
      aside: {
        en: 'It describes the control. Gg398730 and Gg412965 say which list gives access, and the rules cite them.',
        es: 'Describe el control. Gg398730 y Gg412965 dicen qué lista da acceso, y las reglas los citan.',
      },
    },
    search: {
      gist: {
        en: 'A search shows the open and closed rooms in whose category the user is an allowed member; a secret room is shown only to its members.',
        es: 'Una búsqueda muestra los salones abiertos y cerrados en cuya categoría el usuario es miembro permitido; un salón secreto solo se muestra a sus miembros.',
      },
    },
    creator: {
      gist: {
        en: 'Creators may create rooms in their categories; a user who creates a room becomes its Manager automatically.',
        es: 'Los creadores pueden crear salones en sus categorías; el usuario que crea un salón pasa a ser automáticamente su administrador (Manager).',
      },
      translation: {
        en: quotingSpanish`The published Spanish uses two words for a Creator, “${'creador'}” and “${'autor'}”. We use the first.`,
        es: 'El texto publicado en español usa dos palabras para este rol, «creador» y «autor». Usamos la primera.',
      },
    },
    manager: {
      gist: {
        en: 'Managers change the lists of members, and may add themselves to take part in the room.',
        es: 'Los administradores del salón modifican las listas de miembros y pueden agregarse a sí mismos para participar en él.',
      },
      aside: {
        en: 'It is about managing rooms. A user who is in the list of members counts as a member; a Manager who is not in it does not.',
        es: 'Trata de la administración de los salones. Quien está en la lista de miembros cuenta como miembro, y un administrador del salón que no está en ella, no.',
      },
    },
    'change-of-category': {
      gist: {
        en: 'Only a Persistent Chat administrator can change the category of a room once it exists.',
        es: 'La categoría de un salón ya creado solo la puede cambiar un administrador de chat persistente.',
      },
    },
    'change-of-category-by-creator': {
      gist: {
        en: 'A Manager of the room who is also a Creator in another category can move the room to that category.',
        es: 'Un administrador del salón que sea además creador en otra categoría puede pasar el salón a esa categoría.',
      },
      aside: {
        en: 'Another topic (JJ215877) says the same about the move itself; the rule cites it.',
        es: 'Otro tema (JJ215877) dice lo mismo del propio cambio; la regla lo cita.',
      },
    },
    'own-site': {
      gist: {
        en: 'Users create and manage rooms for a certain site and cannot do so on other sites of the topology.',
        es: 'Los usuarios crean y administran salones para un sitio determinado y no pueden hacerlo en otros sitios de la topología.',
      },
    },
    'administrator-cmdlets': {
      gist: {
        en: 'Users with the role CsPersistentChatAdministrator can administer Persistent Chat Server with Windows PowerShell cmdlets, from another computer too.',
        es: 'Quienes tienen el rol CsPersistentChatAdministrator pueden administrar el servidor de chat persistente con cmdlets de Windows PowerShell, también desde otro equipo.',
      },
    },
    member: {
      gist: {
        en: 'Members see the room in the directory, even a secret one, and may take part in it; in an auditorium room only presenters post.',
        es: 'Los miembros ven el salón en el directorio, aunque sea secreto, y pueden participar en él; en un salón de auditorio solo publican los moderadores.',
      },
    },
    'non-members': {
      gist: {
        en: 'Users who are not members of the room, but are allowed members of the category, may search for it but have to request access. The request is made outside the system.',
        es: 'Quienes no son miembros del salón, pero sí miembros permitidos de la categoría, pueden buscarlo, aunque tienen que solicitar acceso. La solicitud se hace fuera del sistema.',
      },
      aside: {
        en: 'It says how to become a member. Gg412965 says that open rooms can be joined without being a member.',
        es: 'Dice cómo se llega a ser miembro. Gg412965 dice que en los salones abiertos se puede entrar sin serlo.',
      },
    },
    'local-administrators': {
      gist: {
        en: 'The server checks that a Persistent Chat administrator belongs to the local RTC Local Administrators group of the Persistent Chat Front End Server.',
        es: 'El servidor comprueba que un administrador de chat persistente pertenezca al grupo local RTC Local Administrators del servidor front-end de chat persistente.',
      },
    },
    administrators: {
      gist: {
        en: 'Persistent Chat administrators are not subject to the restrictions of Creators and allowed members: they may create any room and add themselves to any room.',
        es: 'Los administradores de chat persistente no están sujetos a las restricciones de los creadores ni de los miembros permitidos: pueden crear cualquier salón y agregarse a cualquiera.',
      },
      aside: {
        en: 'The question is about users without that role, and says so.',
        es: 'La pregunta trata de usuarios sin ese rol, y así lo dice.',
      },
    },
    migration: {
      gist: {
        en: 'A Persistent Chat administrator may plan and carry out the migration from an older Group Chat Server deployment.',
        es: 'Un administrador de chat persistente puede planificar y llevar a cabo la migración desde una implementación anterior del servidor de chat en grupo.',
      },
      translation: {
        en: quotingSpanish`The published Spanish calls both the Manager of a room and the Persistent Chat administrator “${'Administrador'}”. Here it means the Persistent Chat administrator.`,
        es: 'El texto publicado en español llama «Administrador» tanto al administrador del salón como al de chat persistente. Aquí se trata del administrador de chat persistente.',
      },
    },
    'administrator-rights': {
      gist: {
        en: 'A Persistent Chat administrator manages rooms with all their properties, the category included, and creates and manages categories.',
        es: 'Un administrador de chat persistente administra los salones con todas sus propiedades, incluida la categoría, y crea y administra categorías.',
      },
    },
  },
});
