import { source } from '../../model/source.ts';

export default source({
  id: 'apply-policy',
  title: {
    en: 'Apply a Persistent Chat policy to a user or user group in Lync Server 2013',
    es: 'Aplicar una directiva de chat persistente a un usuario o grupo de usuarios en Lync Server 2013',
  },
  technet: 'JJ205038(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-apply-a-persistent-chat-policy-to-a-user-or-user-group',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-apply-a-persistent-chat-policy-to-a-user-or-user-group',
  },
  passages: {
    'enable-or-disable-users': {
      gist: {
        en: 'For users who have been enabled for Lync Server 2013, a policy can be applied that enables or disables them for Persistent Chat.',
        es: 'A los usuarios que se han habilitado para Lync Server 2013 se les puede aplicar una directiva que los habilite o los deshabilite para el chat persistente.',
      },
    },
    automatic: {
      gist: {
        en: 'The choice “Automatic” leaves it to the server to apply the default effective policy.',
        es: 'La opción «Automático» deja que el servidor aplique la directiva efectiva predeterminada.',
      },
      aside: {
        en: 'It amounts to having no per-user policy, which is an answer of its own.',
        es: 'Equivale a no tener directiva por usuario, que es una respuesta aparte.',
      },
    },
    roles: {
      gist: {
        en: 'A user policy is applied in Control Panel from an account with the role CsPersistentChatAdministrator, CsAdministrator or CsUserAdministrator.',
        es: 'Una directiva de usuario se aplica en el Panel de control desde una cuenta con el rol CsPersistentChatAdministrator, CsAdministrator o CsUserAdministrator.',
      },
    },
  },
});
