import { source } from '../../model/source.ts';

export default source({
  id: 'starting-and-stopping-services',
  title: {
    en: 'Monitoring, starting, and stopping the Persistent Chat services in Lync Server 2013',
    es: 'Supervisar, iniciar y detener los servicios de chat persistente en Lync Server 2013',
  },
  technet: 'Gg398105(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-monitoring-starting-and-stopping-the-persistent-chat-services',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-monitoring-starting-and-stopping-the-persistent-chat-services',
  },
  passages: {
    cmdlets: {
      gist: {
        en: 'The Persistent Chat services and their Compliance services may be monitored, stopped and started with Get-CsWindowsService, Stop-CsWindowsService and Start-CsWindowsService.',
        es: 'Los servicios de chat persistente y los de cumplimiento se pueden supervisar, detener e iniciar con Get-CsWindowsService, Stop-CsWindowsService y Start-CsWindowsService.',
      },
    },
  },
});
