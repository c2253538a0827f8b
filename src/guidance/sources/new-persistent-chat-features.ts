import { source } from '../../model/source.ts';

export default source({
  id: 'new-persistent-chat-features',
  title: {
    en: 'New Persistent Chat Server features in Lync Server 2013',
    es: 'Nuevas características del servidor de chat persistente en Lync Server 2013',
  },
  technet: 'Gg412965(v=OCS.15)',
  date: '2012-10-29',
  dateEs: '2016-12-08',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-new-persistent-chat-server-features',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-new-persistent-chat-server-features',
  },
  passages: {
    'office-365': {
      gist: {
        en: 'Persistent Chat Server is not available in Office 365, only to customers with their own servers.',
        es: 'El servidor de chat persistente no está disponible en Office 365, solo para organizaciones que tienen sus propios servidores.',
      },
    },
    databases: {
      gist: {
        en: 'PersistentChatStore is the content database; PersistentChatComplianceStore, required only if compliance is deployed, is the compliance database.',
        es: 'PersistentChatStore es la base de datos de contenido; PersistentChatComplianceStore, que solo hace falta si se implementa el cumplimiento, es la base de datos de cumplimiento.',
      },
      aside: {
        en: 'It names the databases. Other topics say where they can be placed (Gg398500, JJ205357).',
        es: 'Nombra las bases de datos. Otros temas dicen dónde se pueden colocar (Gg398500, JJ205357).',
      },
    },
    'optional-roles': {
      gist: {
        en: 'The Persistent Chat Server roles are optional: they are installed only by customers who want the complete function.',
        es: 'Los roles del servidor de chat persistente son opcionales: solo los instalan las organizaciones que quieren la función completa.',
      },
    },
    'not-independent': {
      gist: {
        en: 'PersistentChatService cannot run independently of a Lync Server 2013 Front End Server, and it is installed only within a Lync Server 2013 deployment.',
        es: 'PersistentChatService no puede ejecutarse con independencia de un servidor front-end de Lync Server 2013 y solo se instala dentro de una implementación de Lync Server 2013.',
      },
    },
    nesting: {
      gist: {
        en: 'Categories are no longer nested, and the root category is no longer modified.',
        es: 'Las categorías ya no se anidan y la categoría raíz ya no se modifica.',
      },
      aside: {
        en: 'The migration topic (JJ205264) says what this means for legacy categories; the rules cite it.',
        es: 'El tema sobre la migración (JJ205264) dice qué supone esto para las categorías heredadas; las reglas lo citan.',
      },
    },
    'denied-members': {
      gist: {
        en: 'DeniedMembers are explicit exceptions to the list of allowed members, and override AllowedMembers.',
        es: 'DeniedMembers contiene excepciones explícitas a la lista de miembros permitidos y prevalece sobre AllowedMembers.',
      },
    },
    'open-rooms': {
      gist: {
        en: 'Open rooms are new in 2013: every allowed member may join them without being a member of the room itself.',
        es: 'Los salones abiertos son una novedad de Lync Server 2013: todo miembro permitido puede unirse a ellos sin ser miembro del propio salón.',
      },
    },
    topic: {
      gist: {
        en: 'A room no longer has a topic, only a description.',
        es: 'Un salón ya no tiene tema, solo descripción.',
      },
    },
    'file-upload': {
      gist: {
        en: 'File upload was a setting of each room; it is now set only for the category and applies to all its rooms.',
        es: 'La carga de archivos era una opción de cada salón; ahora se configura solo en la categoría y se aplica a todos sus salones.',
      },
    },
    'chat-history': {
      gist: {
        en: 'Chat history was a setting of each room; it is now set only for the category and applies to all its rooms.',
        es: 'El historial de chat era una opción de cada salón; ahora se configura solo en la categoría y se aplica a todos sus salones.',
      },
    },
    invitations: {
      gist: {
        en: 'A room inherits the invitations setting of its category or has it turned off; it cannot turn invitations on if the category has them off.',
        es: 'Un salón hereda la configuración de invitaciones de su categoría o la tiene desactivada; no puede activar las invitaciones si la categoría las tiene desactivadas.',
      },
      translation: {
        en: 'The published Spanish loses the word “off”, and with it the rule. We follow the English: if the category has invitations off, the room cannot turn them on.',
        es: 'El texto publicado en español pierde la palabra «desactivadas» y, con ella, la regla. Seguimos el inglés: si la categoría tiene desactivadas las invitaciones, el salón no puede activarlas.',
      },
    },
    tools: {
      gist: {
        en: 'The Group Chat Admin Tool and the Group Chat Configuration tool do not exist in 2013.',
        es: 'La Herramienta de administración de chat en grupo y la Herramienta de configuración de chat en grupo no existen en 2013.',
      },
    },
    'administrator-roles': {
      gist: {
        en: 'Group Chat of 2010 had a user administrator, a chat room administrator and a Lync Server administrator, who could manage add-ins; Persistent Chat has one administrator role.',
        es: 'El chat en grupo de 2010 tenía un administrador de usuarios, uno de salones de chat y uno de Lync Server, que podía administrar complementos; el chat persistente tiene un único rol de administrador.',
      },
    },
  },
});
