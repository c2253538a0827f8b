import { source } from './source.ts';

export default source({
  id: 'persistent-chat-requirements',
  title: {
    en: 'Defining your organization’s requirements for Persistent Chat Server in Lync Server 2013',
    es: 'Definición de los requisitos de la organización para el servidor de chat persistente en Lync Server 2013',
  },
  technet: 'Gg398372(v=OCS.15)',
  date: '2014-01-15',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-defining-your-requirements-for-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-defining-your-requirements-for-persistent-chat-server',
  },
  passages: {
    'policy-scopes': {
      gist: {
        en: 'Persistent Chat is enabled by a policy, which can be set at global, site, pool or user level.',
        es: 'El chat persistente se habilita mediante una directiva, que se puede establecer en el nivel global, de sitio, de grupo de servidores o de usuario.',
      },
      aside: {
        en: 'It names the pool level and ranks nothing. The disagreement about that level is judged where a topic (JJ205056) says what it overrides.',
        es: 'Nombra el nivel de grupo de servidores sin ordenar nada. El desacuerdo sobre ese nivel se juzga donde un tema (JJ205056) dice sobre qué prevalece.',
      },
    },
  },
});
