import { source } from '../../model/source.ts';

export default source({
  id: 'desktop-client-comparison',
  title: {
    en: 'Desktop client comparison tables for Lync Server 2013',
    es: 'Tablas de comparación de clientes de escritorio para Lync Server 2013',
  },
  technet: 'Gg425836(v=OCS.15)',
  date: '2018-01-23',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-desktop-client-comparison-tables',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-desktop-client-comparison-tables',
  },
  passages: {
    'persistent-chat': {
      gist: {
        en: 'Persistent Chat integration is listed for Lync 2013 and for Lync 2013 Basic.',
        es: 'La integración de chat persistente figura para Lync 2013 y para Lync 2013 Basic.',
      },
    },
    'no-persistent-chat': {
      gist: {
        en: 'Persistent Chat integration is not listed for Lync 2010, Lync Web App or the Lync Windows Store app, nor for Lync 2010 Attendant, Lync Phone Edition or the clients for Mac.',
        es: 'La integración de chat persistente no figura para Lync 2010, Lync Web App ni la aplicación Lync de la Tienda Windows, ni para Operador de Lync 2010, Lync Phone Edition o los clientes para Mac.',
      },
    },
    'room-to-meeting': {
      gist: {
        en: 'Turning a Persistent Chat room into a meeting is listed for Lync 2013, and not for Lync 2013 Basic.',
        es: 'Convertir un salón de chat persistente en reunión figura para Lync 2013, y no para Lync 2013 Basic.',
      },
    },
  },
});
