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
        en: 'Only a Persistent Chat administrator changes the category of a room, or a Manager of the room who is a Creator in the other category.',
        es: 'La categoría de un salón solo la cambia un administrador de chat persistente o un administrador del salón que sea creador en la otra categoría.',
      },
      aside: {
        en: 'It is about daily administration in 2013, not about the migration.',
        es: 'Trata de la administración diaria en 2013, no de la migración.',
      },
    },
    'local-administrators': {
      gist: {
        en: 'The server checks that a Persistent Chat administrator belongs to the local RTC Local Administrators group of the Persistent Chat Front End Server.',
        es: 'El servidor comprueba que un administrador de chat persistente pertenezca al grupo local RTC Local Administrators del servidor front-end de chat persistente.',
      },
      aside: {
        en: 'A condition of the role itself; the rule on the role mentions it.',
        es: 'Es una condición del propio rol; la regla sobre el rol la menciona.',
      },
    },
    migration: {
      gist: {
        en: 'A Persistent Chat administrator may plan and carry out the migration from an older Group Chat Server deployment.',
        es: 'Un administrador de chat persistente puede planificar y llevar a cabo la migración desde una implementación anterior del servidor de chat en grupo.',
      },
      translation: {
        en: 'The published Spanish calls both the Manager of a room and the Persistent Chat administrator “Administrador”. Here the Persistent Chat administrator is meant.',
        es: 'El texto publicado en español llama «Administrador» tanto al administrador del salón como al de chat persistente. Aquí se trata del administrador de chat persistente.',
      },
    },
  },
});
