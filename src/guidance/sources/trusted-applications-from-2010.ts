import { source } from '../../model/source.ts';

export default source({
  id: 'trusted-applications-from-2010',
  title: {
    en: 'Configure trusted application servers (migration from Lync Server 2010)',
    es: 'Configuración de servidores de aplicaciones de confianza (migración desde Lync Server 2010)',
  },
  technet: 'JJ204735(v=OCS.15)',
  date: '2012-10-11',
  dateEs: '2014-11-05',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/configure-trusted-application-servers',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/configure-trusted-application-servers',
  },
  passages: {
    'legacy-pool': {
      gist: {
        en: 'In a mixed environment, a new trusted application server has to have a Lync Server 2013 pool as its next hop; the Lync Server 2010 pool is in the list too, but selecting it is not supported.',
        es: 'En un entorno mixto, un servidor de aplicaciones de confianza nuevo tiene que tener como próximo salto un grupo de servidores de Lync Server 2013; el de Lync Server 2010 también aparece en la lista, pero no se admite seleccionarlo.',
      },
    },
    procedure: {
      gist: {
        en: 'In Topology Builder, the Lync Server 2013 Front End pool is selected as the next hop of the new trusted application pool.',
        es: 'En el Generador de topologías, se selecciona el grupo de servidores front-end de Lync Server 2013 como próximo salto del nuevo grupo de aplicaciones de confianza.',
      },
    },
  },
});
