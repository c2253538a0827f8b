import { source } from '../../model/source.ts';

export default source({
  id: 'trusted-applications-from-2007-r2',
  title: {
    en: 'Configure trusted application servers (migration from Office Communications Server 2007 R2)',
    es: 'Configuración de servidores de aplicaciones de confianza (migración desde Office Communications Server 2007 R2)',
  },
  technet: 'JJ204865(v=OCS.15)',
  date: '2012-10-04',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/configure-trusted-application-servers_1',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/configure-trusted-application-servers_1',
  },
  passages: {
    'legacy-pool': {
      gist: {
        en: 'Once the topologies are merged, a new trusted application server has to have a Lync Server 2013 pool as its next hop; the Office Communications Server pool is in the list too, but selecting it is not supported.',
        es: 'Una vez combinadas las topologías, un servidor de aplicaciones de confianza nuevo tiene que tener como próximo salto un grupo de servidores de Lync Server 2013; el de Office Communications Server también aparece en la lista, pero no se admite seleccionarlo.',
      },
    },
  },
});
