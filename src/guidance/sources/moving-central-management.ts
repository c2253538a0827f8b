import { source } from '../../model/source.ts';

export default source({
  id: 'moving-central-management',
  title: {
    en: 'Move the Lync Server 2010 Central Management Server to Lync Server 2013',
    es: 'Traslado del servidor de administración central de Lync Server 2010 a Lync Server 2013',
  },
  technet: 'JJ688013(v=OCS.15)',
  date: '2013-11-25',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/move-the-lync-server-2010-central-management-server-to-lync-server-2013',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/move-the-lync-server-2010-central-management-server-to-lync-server-2013',
  },
  passages: {
    'before-removal': {
      gist: {
        en: 'The Central Management Server has to be moved from Lync Server 2010 to Lync Server 2013 before the Lync Server 2010 server is removed.',
        es: 'El servidor de administración central tiene que trasladarse de Lync Server 2010 a Lync Server 2013 antes de quitar el servidor de Lync Server 2010.',
      },
    },
  },
});
