import { source } from '../../model/source.ts';

export default source({
  id: 'migrating-group-chat-servers',
  title: { en: 'Migrating Group Chat servers', es: 'Migración de servidores de chat en grupo' },
  technet: 'JJ688020(v=OCS.15)',
  date: '2012-09-29',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/migrating-group-chat-servers',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/migrating-group-chat-servers',
  },
  passages: {
    'persistent-chat-required': {
      gist: {
        en: 'Where Group Chat Server was deployed in Lync Server 2010, Persistent Chat Server has to be deployed in Lync Server 2013.',
        es: 'Si en Lync Server 2010 se implementó el servidor de chat en grupo, en Lync Server 2013 tiene que implementarse el servidor de chat persistente.',
      },
      translation: {
        en: 'An older published Spanish text gives the product one name in the title and another in the text. Both mean Group Chat Server.',
        es: 'Un texto anterior publicado en español da al producto un nombre en el título y otro en el texto. Ambos designan el servidor de chat en grupo.',
      },
    },
    coexistence: {
      gist: {
        en: 'Group Chat Server and Persistent Chat Server can coexist, but rooms and other content are not shared between them.',
        es: 'El servidor de chat en grupo y el de chat persistente pueden coexistir, pero los salones y demás contenido no se comparten entre ellos.',
      },
    },
    'access-needs-migration': {
      gist: {
        en: 'To have access to legacy Group Chat content from Persistent Chat Server, Group Chat has to be migrated.',
        es: 'Para acceder desde el servidor de chat persistente al contenido heredado del chat en grupo, hay que migrar el chat en grupo.',
      },
    },
  },
});
