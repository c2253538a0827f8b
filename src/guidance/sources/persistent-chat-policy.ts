import { quotingEnglish, quotingSpanish } from '../../model/quotation.ts';
import { source } from '../../model/source.ts';

export default source({
  id: 'persistent-chat-policy',
  title: {
    en: 'Enable Persistent Chat Server policy in Lync Server 2013',
    es: 'Habilitar la directiva de servidor de chat persistente en Lync Server 2013',
  },
  technet: 'JJ205056(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-enable-persistent-chat-server-policy',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-enable-persistent-chat-server-policy',
  },
  passages: {
    scopes: {
      gist: {
        en: 'Policies are managed at four levels: global, pool, site and user.',
        es: 'Las directivas se administran en cuatro niveles: global, grupo de servidores, sitio y usuario.',
      },
      translation: {
        en: quotingSpanish`Where the English says “per user’s pool”, the published Spanish says “${'por grupo de usuarios'}”, as if it meant groups of people. We follow the English: a pool, a group of servers.`,
        es: quotingEnglish`Donde el inglés dice «${'per user’s pool'}», el texto publicado en español dice «por grupo de usuarios», como si se tratara de grupos de personas. Seguimos el inglés: un grupo de servidores.`,
      },
      aside: {
        en: 'It only names the levels. The same topic says further down which of them prevails.',
        es: 'Solo nombra los niveles. El mismo tema dice más abajo cuál de ellos prevalece.',
      },
    },
    'environment-appears': {
      gist: {
        en: 'When a user is enabled by policy, the Persistent Chat environment appears in the user’s Lync 2013 client.',
        es: 'Cuando un usuario está habilitado por directiva, el entorno de chat persistente aparece en su cliente Lync 2013.',
      },
    },
    'global-created-by-itself': {
      gist: {
        en: 'Deploying Persistent Chat Server creates the global policy automatically.',
        es: 'Al implementar el servidor de chat persistente, la directiva global se crea automáticamente.',
      },
      aside: {
        en: 'There is nothing to decide: a global policy always exists, and the question about it has no answer “none”.',
        es: 'No hay nada que decidir: siempre existe una directiva global, y la pregunta sobre ella no tiene la respuesta «ninguna».',
      },
    },
    'global-for-everyone': {
      gist: {
        en: 'The global policy applies to everyone, so it does not have to be set user by user.',
        es: 'La directiva global se aplica a todos, así que no es necesario establecerla usuario por usuario.',
      },
      translation: {
        en: quotingSpanish`The published Spanish turns “need not” into “${'no debe'}” (must not). We follow the English: it is unnecessary, and nothing is prohibited.`,
        es: 'El texto publicado en español convierte «no es necesario» en «no debe». Seguimos el inglés: es innecesario, y no se prohíbe nada.',
      },
    },
    'pool-and-site-over-global': {
      gist: {
        en: 'Pool policies and site policies override the global one, but only for the users of that site.',
        es: 'Las directivas de grupo de servidores y las de sitio prevalecen sobre la global, pero solo para los usuarios de ese sitio.',
      },
    },
    'user-over-all': {
      gist: {
        en: 'User policies override the global, pool and site policies for the users they are assigned to.',
        es: 'Las directivas de usuario prevalecen sobre las globales, las de grupo de servidores y las de sitio para los usuarios a los que se asignan.',
      },
    },
    'topology-first': {
      gist: {
        en: 'Before any of this, Persistent Chat support has to be added in Topology Builder and the topology published.',
        es: 'Antes de todo ello, hay que agregar la compatibilidad con el chat persistente en el Generador de topologías y publicar la topología.',
      },
      aside: {
        en: 'A step of the deployment. It says nothing about which policy a user has.',
        es: 'Es un paso de la implementación. No dice nada de qué directiva tiene un usuario.',
      },
    },
  },
});
