import { source } from '../../model/source.ts';

export default source({
  id: 'configuring-clients-2010',
  title: {
    en: 'Configure clients for migration (from Lync Server 2010)',
    es: 'Configurar clientes para la migración (desde Lync Server 2010)',
  },
  technet: 'JJ205263(v=OCS.15)',
  date: '2012-09-24',
  dateEs: '2016-12-08',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/configure-clients-for-migration',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/configure-clients-for-migration',
  },
  passages: {
    'latest-updates': {
      gist: {
        en: 'Before the migration, it is recommended to deploy the latest server, client and device updates of Lync Server 2010.',
        es: 'Antes de la migración se recomienda implementar las actualizaciones más recientes de servidor, cliente y dispositivo de Lync Server 2010.',
      },
      aside: {
        en: 'It prepares the clients of Lync Server 2010. No question on chat depends on their updates.',
        es: 'Prepara los clientes de Lync Server 2010. Ninguna pregunta sobre el chat depende de sus actualizaciones.',
      },
    },
    'version-filter': {
      gist: {
        en: 'On Lync Server 2010, Client Version Filtering is used to admit only clients with the latest updates.',
        es: 'En Lync Server 2010 se usa el filtrado de versión de cliente para admitir solo clientes con las actualizaciones más recientes.',
      },
      aside: {
        en: 'It does not block Lync 2013 on Lync Server 2010, as the topic on 2007 R2 does for that version (JJ688130). Signing in to 2010 with Lync 2013 is supported, without chat.',
        es: 'No impide usar Lync 2013 en Lync Server 2010, cosa que sí hace con 2007 R2 el tema correspondiente (JJ688130). Se admite iniciar sesión en Lync Server 2010 con Lync 2013, pero sin chat.',
      },
    },
  },
});
