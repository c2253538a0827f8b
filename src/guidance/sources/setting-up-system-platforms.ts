import { source } from '../../model/source.ts';

export default source({
  id: 'setting-up-system-platforms',
  title: {
    en: 'Set up system platforms in Lync Server 2013',
    es: 'Configuración de las plataformas del sistema en Lync Server 2013',
  },
  technet: 'JJ204783(v=OCS.15)',
  date: '2013-02-21',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-set-up-system-platforms',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-set-up-system-platforms',
  },
  passages: {
    'standard-edition-new-only': {
      gist: {
        en: 'Persistent Chat Server on Standard Edition is supported only for new deployments.',
        es: 'El servidor de chat persistente en Standard Edition solo se admite en implementaciones nuevas.',
      },
    },
  },
});
