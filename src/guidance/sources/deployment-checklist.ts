import { source } from '../../model/source.ts';

export default source({
  id: 'deployment-checklist',
  title: {
    en: 'Deployment checklist for Persistent Chat Server in Lync Server 2013',
    es: 'Lista de comprobación para la implementación de servidores de chat persistente en Lync Server 2013',
  },
  technet: 'Gg412851(v=OCS.15)',
  date: '2012-10-16',
  dateEs: '2015-03-09',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-deployment-checklist-for-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-deployment-checklist-for-persistent-chat-server',
  },
  passages: {
    'associated-pool': {
      gist: {
        en: 'Creating the topology includes associating the Lync Server 2013 pool that can route requests to the Persistent Chat pool.',
        es: 'Al crear la topología hay que asociar el grupo de servidores de Lync Server 2013 que puede enrutar las solicitudes al de chat persistente.',
      },
    },
    'standard-edition': {
      gist: {
        en: 'On Standard Edition, the FQDN of the pool has to match that of the server, and its databases are on the local SQL Server Express.',
        es: 'En Standard Edition, el FQDN del grupo de servidores tiene que coincidir con el del servidor, y sus bases de datos están en el SQL Server Express local.',
      },
      aside: {
        en: 'JJ205049 says the same of the name, and the rule cites it.',
        es: 'JJ205049 dice lo mismo del nombre, y la regla lo cita.',
      },
    },
    'policy-off-by-default': {
      gist: {
        en: 'A user has to be enabled by policy to have access to Persistent Chat; by default the policy is off for all users.',
        es: 'Un usuario tiene que estar habilitado por directiva para acceder al chat persistente; de forma predeterminada la directiva está desactivada para todos los usuarios.',
      },
    },
    'policy-scopes': {
      gist: {
        en: 'The policy can be defined at global, site, pool and user scope.',
        es: 'La directiva se puede definir en el ámbito global, de sitio, de grupo de servidores y de usuario.',
      },
      aside: {
        en: 'It names the pool scope and does not rank it. The rules on the disagreement about that scope cite the topic that says what it overrides (JJ205056).',
        es: 'Nombra el ámbito de grupo de servidores y no lo sitúa en ningún orden. Las reglas sobre el desacuerdo citan el tema que dice sobre qué prevalece ese ámbito (JJ205056).',
      },
    },
    'policy-roles': {
      gist: {
        en: 'Changing the policy requires at least the role CsUserAdministrator; configuring the settings requires CsPersistentChatAdministrator.',
        es: 'Para cambiar la directiva se requiere como mínimo el rol CsUserAdministrator; para la configuración, CsPersistentChatAdministrator.',
      },
    },
    'topology-accounts': {
      gist: {
        en: 'An account in the local Users group is enough to define a topology; publishing it requires membership in Domain Admins and RTCUniversalServerAdmins, with full control of the file store.',
        es: 'Para definir una topología basta una cuenta del grupo local Usuarios; para publicarla se requiere pertenecer a Domain Admins y a RTCUniversalServerAdmins, con control total del almacén de archivos.',
      },
    },
    'several-pools': {
      gist: {
        en: 'One or more Persistent Chat pools may be deployed; several are supported for regulatory reasons, and users may connect to rooms in each of them if they have access.',
        es: 'Se pueden implementar uno o más grupos de servidores de chat persistente; se admiten varios por motivos normativos, y los usuarios se pueden conectar a los salones de cada uno si tienen acceso.',
      },
    },
  },
});
