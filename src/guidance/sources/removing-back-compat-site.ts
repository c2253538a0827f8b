import { source } from '../../model/source.ts';

export default source({
  id: 'removing-back-compat-site',
  title: { en: 'Remove BackCompatSite', es: 'Eliminación de BackCompatSite' },
  technet: 'JJ204637(v=OCS.15)',
  date: '2012-09-28',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/remove-backcompatsite',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/remove-backcompatsite',
  },
  passages: {
    'after-pools-and-edge-servers': {
      gist: {
        en: 'After all pools are deactivated and all Edge Servers uninstalled, the Merge wizard of Topology Builder removes BackCompatSite.',
        es: 'Una vez desactivados todos los grupos de servidores y desinstalados todos los servidores perimetrales, el asistente de combinación del Generador de topologías quita BackCompatSite.',
      },
    },
  },
});
