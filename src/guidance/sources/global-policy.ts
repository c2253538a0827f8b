import { source } from '../../model/source.ts';

export default source({
  id: 'global-policy',
  title: {
    en: 'Configure the global policy for Persistent Chat in Lync Server 2013',
    es: 'Configurar la directiva global para chat persistente en Lync Server 2013',
  },
  technet: 'JJ204951(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-configure-the-global-policy-for-persistent-chat',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-configure-the-global-policy-for-persistent-chat',
  },
  passages: {
    'for-everyone': {
      gist: {
        en: 'The global policy is enough by itself to enable Persistent Chat for all users of the deployment.',
        es: 'La directiva global basta por sí sola para habilitar el chat persistente a todos los usuarios de la implementación.',
      },
    },
    'further-policies': {
      gist: {
        en: 'Further policies can be specified for sites and for users, to enable or disable Persistent Chat there.',
        es: 'Se pueden especificar otras directivas para sitios y para usuarios, que allí habilitan o deshabilitan el chat persistente.',
      },
    },
    'not-deleted': {
      gist: {
        en: 'The global policy cannot be deleted; an attempt to delete it resets it to the default values.',
        es: 'La directiva global no se puede eliminar; si se intenta, se restablecen sus valores predeterminados.',
      },
      aside: {
        en: 'It is about an action on the policy, not about what a user is enabled for.',
        es: 'Trata de una acción sobre la directiva, no de para qué está habilitado un usuario.',
      },
    },
    'check-box': {
      gist: {
        en: 'Its check box controls the sites and users that are not controlled by a site policy or a user policy.',
        es: 'Su casilla rige los sitios y los usuarios que no controla ninguna directiva de sitio ni de usuario.',
      },
      aside: {
        en: 'The same order as in the other policy topics, from the point of view of the check box. The rules cite those topics.',
        es: 'Es el mismo orden que en los demás temas de directivas, visto desde la casilla. Las reglas citan esos temas.',
      },
    },
    roles: {
      gist: {
        en: 'The policy is changed from an account with the role CsPersistentChatAdministrator, CsAdministrator or CsUserAdministrator, in Lync Server Control Panel or with cmdlets.',
        es: 'La directiva se modifica desde una cuenta con el rol CsPersistentChatAdministrator, CsAdministrator o CsUserAdministrator, en el Panel de control de Lync Server o con cmdlets.',
      },
    },
  },
});
