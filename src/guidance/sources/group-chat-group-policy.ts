import { source } from '../../model/source.ts';

export default source({
  id: 'group-chat-group-policy',
  title: {
    en: 'Lync 2010 Group Chat Group Policy',
    es: 'Directiva de grupo para Chat en grupo de Lync 2010',
  },
  technet: 'Gg195779(v=OCS.14)',
  date: '2011-05-16',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/skype-server-2010/gg195779(v=ocs.14)',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/skype-server-2010/gg195779(v=ocs.14)',
  },
  passages: {
    connection: {
      gist: {
        en: 'ConfigurationMode sets the host, the protocol and the port with which the client connects to Lync Server 2010.',
        es: 'ConfigurationMode establece el host, el protocolo y el puerto con los que el cliente se conecta a Lync Server 2010.',
      },
      aside: {
        en: 'It is about the connection to Lync Server. The chat pool is found through the Lookup Server, which is the next passage.',
        es: 'Trata de la conexión con Lync Server. El grupo de servidores de chat se encuentra mediante el servidor de búsqueda, que es el pasaje siguiente.',
      },
    },
    'lookup-server': {
      gist: {
        en: 'LookupServerUri sets the URI of the Lookup Server. Otherwise the client generally derives it from the SIP URI of the user, which is not reliable if users can have several namespaces.',
        es: 'LookupServerUri establece el URI del servidor de búsqueda. Si no se usa, el cliente suele deducirlo del URI de SIP del usuario, lo que no es fiable cuando los usuarios pueden tener varios espacios de nombres.',
      },
    },
  },
});
