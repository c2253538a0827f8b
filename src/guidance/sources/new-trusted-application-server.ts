import { source } from '../../model/source.ts';

export default source({
  id: 'new-trusted-application-server',
  title: {
    en: 'Configure a new trusted application server in Lync Server 2013',
    es: 'Configurar un servidor de aplicaciones de confianza nuevo en Lync Server 2013',
  },
  technet: 'Gg617964(v=OCS.15)',
  date: '2012-11-01',
  dateEs: '2016-12-08',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-configure-a-new-trusted-application-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-configure-a-new-trusted-application-server',
  },
  passages: {
    'next-hop': {
      gist: {
        en: 'In a Lync Server 2013 deployment, the 2013 Front End pool is selected as the next hop of a new trusted application pool.',
        es: 'En una implementación de Lync Server 2013, se selecciona el grupo de servidores front-end de 2013 como próximo salto de un nuevo grupo de aplicaciones de confianza.',
      },
    },
  },
});
