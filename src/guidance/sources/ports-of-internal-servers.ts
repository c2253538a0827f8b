import { source } from '../../model/source.ts';

export default source({
  id: 'ports-of-internal-servers',
  title: {
    en: 'Ports and protocols for internal servers in Lync Server 2013',
    es: 'Puertos y protocolos para servidores internos en Lync Server 2013',
  },
  technet: 'Gg398833(v=OCS.15)',
  date: '2016-04-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-ports-and-protocols-for-internal-servers',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-ports-and-protocols-for-internal-servers',
  },
  passages: {
    'persistent-chat': {
      gist: {
        en: 'A Persistent Chat Front End Server listens on port 5041 for SIP, on 881 for Windows Communication Foundation and on 443 for file transfer.',
        es: 'Un servidor front-end de chat persistente escucha en el puerto 5041 para SIP, en el 881 para Windows Communication Foundation y en el 443 para la transferencia de archivos.',
      },
      aside: {
        en: 'Ports to open; no question about coexistence depends on them.',
        es: 'Son puertos que hay que abrir; ninguna cuestión de la coexistencia depende de ellos.',
      },
    },
  },
});
