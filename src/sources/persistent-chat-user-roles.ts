import { source } from './source.ts';

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
    'change-of-category': {
      gist: {
        en: 'Only a Persistent Chat administrator can change the category of a room once it exists.',
        es: 'La categoría de un salón ya creado solo la puede cambiar un administrador de chat persistente.',
      },
    },
    'change-of-category-by-creator': {
      gist: {
        en: 'A Manager of the room who is also a Creator in another category can change it to that one.',
        es: 'Un administrador del salón que sea además creador en otra categoría puede cambiarla por esa.',
      },
      aside: {
        en: 'Another topic (JJ215877) says so of the move itself; the rule stands there.',
        es: 'Otro tema (JJ215877) lo dice del propio cambio; la regla está allí.',
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
        en: 'Those with the role CsPersistentChatAdministrator are able to administer Persistent Chat Server with Windows PowerShell cmdlets, from another computer too.',
        es: 'Quienes tienen el rol CsPersistentChatAdministrator pueden administrar el servidor de chat persistente con cmdlets de Windows PowerShell, también desde otro equipo.',
      },
    },
    'local-administrators': {
      gist: {
        en: 'The server checks that a Persistent Chat administrator belongs to the local RTC Local Administrators group of the Persistent Chat Front End Server.',
        es: 'El servidor comprueba que un administrador de chat persistente pertenezca al grupo local RTC Local Administrators del servidor front-end de chat persistente.',
      },
    },
    migration: {
      gist: {
        en: 'A Persistent Chat administrator may plan and carry out the migration from an older Group Chat Server deployment.',
        es: 'Un administrador de chat persistente puede planear y llevar a cabo la migración desde una implementación anterior del servidor de chat en grupo.',
      },
      translation: {
        en: 'The published Spanish calls both the Manager of a room and the Persistent Chat administrator “Administrador”. Here the Persistent Chat administrator is meant.',
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
