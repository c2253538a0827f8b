import { source } from '../../model/source.ts';

export default source({
  id: 'configuring-chat-options',
  title: {
    en: 'Configure Persistent Chat Server options globally or for Persistent Chat Server pool in Lync Server 2013',
    es: 'Configurar las opciones del servidor de chat persistente de forma global o para un grupo de servidores de chat persistente en Lync Server 2013',
  },
  technet: 'JJ204731(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-configure-persistent-chat-server-options-globally-or-for-persistent-chat-server-pool',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-configure-persistent-chat-server-options-globally-or-for-persistent-chat-server-pool',
  },
  passages: {
    roles: {
      gist: {
        en: 'The settings are changed from an account with the role CsPersistentChatAdministrator or CsAdministrator, in Lync Server Control Panel or with cmdlets.',
        es: 'La configuración se cambia desde una cuenta con el rol CsPersistentChatAdministrator o CsAdministrator, en el Panel de control de Lync Server o con cmdlets.',
      },
    },
  },
});
