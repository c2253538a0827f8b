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
        en: 'With the choice “Automatic”, the server applies the default effective policy.',
        es: 'Con la opción «Automático», el servidor aplica la directiva efectiva predeterminada.',
      },
      aside: {
        en: 'It is equivalent to having no per-user policy, which is a separate answer.',
        es: 'Equivale a no tener directiva por usuario, que es una respuesta aparte.',
      },
    },
    roles: {
      gist: {
        en: 'A user policy is applied in Lync Server Control Panel from an account with the role CsPersistentChatAdministrator, CsAdministrator or CsUserAdministrator.',
        es: 'Una directiva de usuario se aplica en el Panel de control de Lync Server desde una cuenta con el rol CsPersistentChatAdministrator, CsAdministrator o CsUserAdministrator.',
      },
    },
  },
});
