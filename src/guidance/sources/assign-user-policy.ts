import { source } from '../../model/source.ts';

export default source({
  id: 'assign-user-policy',
  title: {
    en: 'Assign a per-user Persistent Chat policy in Lync Server 2013',
    es: 'Asignar una directiva de chat persistente por usuario en Lync Server 2013',
  },
  technet: 'JJ721908(v=OCS.15)',
  date: '2013-02-22',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-assign-a-per-user-persistent-chat-policy',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-assign-a-per-user-persistent-chat-policy',
  },
  passages: {
    roles: {
      gist: {
        en: 'Assigning a per-user policy in Lync Server Control Panel requires the role CsUserAdministrator or CsAdministrator.',
        es: 'Para asignar una directiva por usuario en el Panel de control de Lync Server se requiere el rol CsUserAdministrator o CsAdministrator.',
      },
    },
    unassigned: {
      gist: {
        en: 'When the per-user policy is removed (by granting $Null), the user is managed by the site policy if there is one, otherwise by the global policy.',
        es: 'Cuando se quita la directiva por usuario (al conceder $Null), al usuario lo rige la directiva de sitio si la hay y, en caso contrario, la directiva global.',
      },
    },
    cmdlet: {
      gist: {
        en: 'A per-user policy can also be assigned with Grant-CsPersistentChatPolicy, from Management Shell or a remote session.',
        es: 'Una directiva por usuario también se puede asignar con Grant-CsPersistentChatPolicy, desde el Shell de administración o una sesión remota.',
      },
    },
  },
});
