import { source } from '../../model/source.ts';

export default source({
  id: 'monitoring-group-chat',
  title: { en: 'Monitoring group chat in Lync Server 2013', es: 'Supervisión del chat en grupo en Lync Server 2013' },
  technet: 'Dn720924(v=OCS.15)',
  date: '2014-08-04',
  dateEs: '2016-12-08',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-monitoring-group-chat',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-monitoring-group-chat',
  },
  passages: {
    'stress-test': {
      gist: {
        en: 'Figures of a stress test: three Group Chat Servers with 60,000 concurrent users, and two Lync Server 2013 Front Ends.',
        es: 'Cifras de una prueba de esfuerzo: tres servidores de chat en grupo con 60 000 usuarios simultáneos, y dos servidores front-end de Lync Server 2013.',
      },
      aside: {
        en: 'It names servers of 2010. A test is neither a limit nor a permission: no rule on the size or the next hop follows from it.',
        es: 'Nombra servidores de 2010. Una prueba no es un límite ni un permiso: de ahí no se deriva ninguna regla, ni sobre el tamaño ni sobre el próximo salto.',
      },
    },
  },
});
