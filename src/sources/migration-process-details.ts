import { source } from './source.ts';

export default source({
  id: 'migration-process-details',
  title: { en: 'Migration process - details', es: 'Proceso de migración: detalles' },
  technet: 'JJ205264(v=OCS.15)',
  date: '2012-10-19',
  dateEs: '2016-12-08',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/migration-process-details',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/migration-process-details',
  },
  passages: {
    'endpoint-when-needed': {
      gist: {
        en: 'Moving the Lookup Server URI to the new pool is required only if legacy clients have to connect after migration without any change on the client side.',
        es: 'Trasladar el URI del servidor de búsqueda al nuevo grupo de servidores solo es necesario si los clientes heredados tienen que conectarse después de la migración sin ningún cambio en su configuración.',
      },
      translation: {
        en: 'An older published Spanish takes the verb “port” for a port number (“designe el puerto del URI”). We follow the English: the URI is moved. In both languages the clients connect to a “client”; read: to the 2013 Persistent Chat pool.',
        es: 'Un texto anterior publicado en español toma el verbo «port» por un número de puerto («designe el puerto del URI»). Seguimos el inglés: el URI se traslada. En ambos idiomas los clientes se conectan a un «cliente»; léase: al grupo de servidores de chat persistente de 2013.',
      },
    },
    'endpoint-lookup-account': {
      gist: {
        en: 'In that case the user account of the Lookup Server (ocschat@domain) is deleted.',
        es: 'En ese caso se elimina la cuenta de usuario del servidor de búsqueda (ocschat@dominio).',
      },
    },
    'endpoint-identical-address': {
      gist: {
        en: 'A legacy endpoint with the identical SIP URI is then created with New-CsPersistentChatEndpoint, so that the legacy client works when the service is restarted.',
        es: 'A continuación se crea con New-CsPersistentChatEndpoint un extremo heredado con el mismo URI de SIP, para que el cliente heredado funcione cuando se reinicie el servicio.',
      },
    },
    'endpoint-clients-connect': {
      gist: {
        en: 'With this the mandatory part ends: the Lync 2010 Group Chat client and the Office Communicator 2007 R2 Group Chat client can now connect to the new pool, transparently.',
        es: 'Con esto termina la parte obligatoria: los clientes Chat en grupo de Lync 2010 y Chat en grupo de Office Communicator 2007 R2 pueden conectarse ya al nuevo grupo de servidores de forma transparente.',
      },
    },
    'endpoint-start-services': {
      gist: {
        en: 'Start the Persistent Chat services by turning on every computer in the new pool.',
        es: 'Inicie los servicios de chat persistente encendiendo todos los equipos del nuevo grupo de servidores.',
      },
    },
  },
});
