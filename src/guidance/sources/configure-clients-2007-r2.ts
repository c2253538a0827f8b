import { source } from '../../model/source.ts';

export default source({
  id: 'configure-clients-2007-r2',
  title: {
    en: 'Configure clients for migration (from 2007 R2)',
    es: 'Configurar los clientes para la migración (desde 2007 R2)',
  },
  technet: 'JJ688130(v=OCS.15)',
  date: '2013-11-21',
  dateEs: '2016-12-08',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/configure-clients-for-migration_1',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/configure-clients-for-migration_1',
  },
  passages: {
    'only-updated-clients': {
      gist: {
        en: 'On Office Communications Server 2007 R2, Client Version Filtering is set to admit only its own clients with the latest updates.',
        es: 'En Office Communications Server 2007 R2, el filtrado de versión de cliente se configura para admitir solo sus propios clientes con las actualizaciones más recientes.',
      },
      aside: {
        en: 'A preparation of the old servers. It says nothing about chat.',
        es: 'Es una preparación de los servidores anteriores. No dice nada del chat.',
      },
    },
    'block-lync-2013-clients': {
      gist: {
        en: 'Before migration, Client Version Filtering on Office Communications Server 2007 R2 must block Lync 2013 (user agent OC, version 15.*) and Lync Web App (user agent CWA, version 5.*).',
        es: 'Antes de la migración, el filtrado de versión de cliente de Office Communications Server 2007 R2 debe bloquear Lync 2013 (agente de usuario OC, versión 15.*) y Lync Web App (agente de usuario CWA, versión 5.*).',
      },
    },
  },
});
