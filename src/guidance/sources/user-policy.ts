import { source } from '../../model/source.ts';

export default source({
  id: 'user-policy',
  title: {
    en: 'Create a user policy for Persistent Chat in Lync Server 2013',
    es: 'Crear una directiva de usuario para chat persistente en Lync Server 2013',
  },
  technet: 'JJ205170(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-create-a-user-policy-for-persistent-chat',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-create-a-user-policy-for-persistent-chat',
  },
  passages: {
    'over-global-and-site': {
      gist: {
        en: 'A user policy overrides the global policy and the site policies, and only for the users it is assigned to.',
        es: 'Una directiva de usuario prevalece sobre la directiva global y las directivas de sitio, y solo para los usuarios a los que se asigna.',
      },
    },
    'check-box': {
      gist: {
        en: 'According to the topic, the check box controls all users that no user policy controls.',
        es: 'Según el tema, la casilla rige a todos los usuarios que no controla ninguna directiva de usuario.',
      },
      aside: {
        en: 'An error: it is the text of the global policy. The check box of a user policy controls the users it is assigned to.',
        es: 'Es un error: se trata del texto de la directiva global. La casilla de una directiva de usuario rige a los usuarios a los que se asigna.',
      },
    },
  },
});
