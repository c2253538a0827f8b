import { type Bilingual, type Lang, same } from '../../vocabulary/text.ts';

/** The shelves of the glossary, in its order. */
export type TermGroup = 'products' | 'clients' | 'coexistence' | 'objects' | 'tools';

export type Term = {
  readonly group: TermGroup;
  /** The one form every text of ours uses. */
  readonly term: Bilingual;
  /** What it is, for an administrator, in one sentence of our own. */
  readonly means: Bilingual;
  /** Shorter forms that mean the same, for finding it in prose; the glossary keeps to `term`. */
  readonly forms?: Bilingual;
  /** Languages in which its words also mean something else, so that only a person can link them. */
  readonly ambiguous?: readonly Lang[];
  /** Spanish forms found in published texts that ours do not use, and why not. */
  readonly avoid?: { readonly es: readonly string[]; readonly because: Bilingual };
};

export const terms = {
  // Products and servers
  'group-chat-2007-r2': {
    group: 'products',
    term: {
      en: 'Office Communications Server 2007 R2 Group Chat',
      es: 'chat en grupo de Office Communications Server 2007 R2',
    },
    means: {
      en: 'The oldest of the three chat products; the 2013 guidance counts it as legacy.',
      es: 'El más antiguo de los tres productos de chat; la guía de 2013 lo considera heredado.',
    },
    avoid: {
      es: ['Office Communications Server 2007 R2Chat en grupo', 'chat grupal'],
      because: {
        en: 'The first runs two words together and reverses their order; the second is another name for the same product.',
        es: 'La primera forma pega dos palabras e invierte su orden; la segunda es otro nombre para el mismo producto.',
      },
    },
  },
  'group-chat-2010': {
    group: 'products',
    term: { en: 'Lync Server 2010 Group Chat', es: 'chat en grupo de Lync Server 2010' },
    means: {
      en: 'The chat product of Lync Server 2010, delivered as a trusted application; the guidance prints its name with a comma after 2010.',
      es: 'El producto de chat de Lync Server 2010, que se ofrecía como aplicación de confianza; la guía escribe su nombre en inglés con una coma tras 2010.',
    },
    avoid: {
      es: ['Lync Server 2010, chat en grupo'],
      because: {
        en: 'In running text the comma makes one product look like two items of a list.',
        es: 'Dentro de una frase, la coma hace que un solo producto parezca dos elementos de una lista.',
      },
    },
  },
  'persistent-chat-server-2013': {
    group: 'products',
    term: {
      en: 'Lync Server 2013 Persistent Chat Server',
      es: 'servidor de chat persistente de Lync Server 2013',
    },
    means: {
      en: 'The server role that provides chat rooms in Lync Server 2013 and replaces Group Chat Server.',
      es: 'El rol de servidor que ofrece los salones de chat en Lync Server 2013 y sustituye al servidor de chat en grupo.',
    },
    avoid: {
      es: ['Lync Server 2013, servidor de chat persistente', 'servidor de chat persistente y Lync Server 2013'],
      because: {
        en: 'The comma or the “y” (and) splits one product into two.',
        es: 'La coma o la «y» dividen un solo producto en dos.',
      },
    },
  },
  'persistent-chat': {
    group: 'products',
    term: { en: 'Persistent Chat', es: 'chat persistente' },
    means: {
      en: 'Conversations by topic, held in rooms, whose messages are kept over time; the name of the function in Lync Server 2013.',
      es: 'Conversaciones por temas, mantenidas en salones, cuyos mensajes se conservan con el tiempo; es el nombre de la función en Lync Server 2013.',
    },
    avoid: {
      es: ['conversación permanente'],
      because: {
        en: 'It is a calque of the French and names nothing in the Spanish product.',
        es: 'Es un calco del francés y no nombra nada en el producto en español.',
      },
    },
  },
  'group-chat': {
    group: 'products',
    term: { en: 'Group Chat', es: 'chat en grupo' },
    means: {
      en: 'The name of the chat function before 2013, in Office Communications Server 2007 R2 and in Lync Server 2010.',
      es: 'El nombre de la función de chat antes de 2013, en Office Communications Server 2007 R2 y en Lync Server 2010.',
    },
    avoid: {
      es: ['chat de grupo', 'chat grupal', 'conversaciones en grupo', 'conversación grupal'],
      because: {
        en: 'They are four more names for one product, and readers look for differences that do not exist.',
        es: 'Son cuatro nombres más para un solo producto, y el lector busca diferencias que no existen.',
      },
    },
  },
  'group-chat-server': {
    group: 'products',
    term: { en: 'Group Chat Server', es: 'servidor de chat en grupo' },
    means: {
      en: 'The server software of Group Chat in the versions before 2013.',
      es: 'El software de servidor del chat en grupo en las versiones anteriores a 2013.',
    },
    avoid: {
      es: ['servidor de chat de grupo'],
      because: {
        en: 'It departs from “chat en grupo”, the name of the product it belongs to.',
        es: 'Se aparta de «chat en grupo», el nombre del producto al que pertenece.',
      },
    },
  },
  pool: {
    group: 'products',
    term: { en: 'pool', es: 'grupo de servidores' },
    means: {
      en: 'One or more servers of the same role that are addressed and managed as one.',
      es: 'Uno o varios servidores del mismo rol a los que se accede y que se administran como si fueran uno.',
    },
    avoid: {
      es: ['grupo', 'pool', 'conjunto'],
      because: {
        en: 'On its own, “grupo” cannot be told apart from Group Chat and from security groups; the other two are not used in the product.',
        es: '«Grupo» sin más se confunde con el chat en grupo y con los grupos de seguridad; las otras dos formas no se usan en el producto.',
      },
    },
  },
  'persistent-chat-pool': {
    group: 'products',
    term: { en: 'Persistent Chat pool', es: 'grupo de servidores de chat persistente' },
    means: {
      en: 'The servers that together run Persistent Chat in Lync Server 2013; the guidance also writes Persistent Chat Server pool.',
      es: 'Los servidores que, como si fueran uno, ejecutan el chat persistente de Lync Server 2013; en inglés, la guía también escribe «Persistent Chat Server pool».',
    },
    avoid: {
      es: ['grupo de chat persistente'],
      because: {
        en: 'The servers are lost, and it reads as a group of people who chat.',
        es: 'Se pierden los servidores y parece un grupo de personas que chatean.',
      },
    },
  },
  'group-chat-pool': {
    group: 'products',
    term: { en: 'Group Chat pool', es: 'grupo de servidores de chat en grupo' },
    means: {
      en: 'The servers that together run Group Chat in Lync Server 2010 or in Office Communications Server 2007 R2.',
      es: 'Los servidores que, como si fueran uno, ejecutan el chat en grupo de Lync Server 2010 o de Office Communications Server 2007 R2.',
    },
    avoid: {
      es: ['grupo de chats en grupo', 'grupo de chats grupales'],
      because: {
        en: 'Both mean a group of chats, where the English means servers.',
        es: 'Las dos formas hablan de un grupo de chats, cuando se trata de servidores.',
      },
    },
  },
  'front-end-server': {
    group: 'products',
    term: { en: 'Front End Server', es: 'servidor front-end' },
    means: {
      en: 'The server that users sign in to and that passes their requests on.',
      es: 'El servidor en el que los usuarios inician sesión y que transmite sus solicitudes.',
    },
    avoid: {
      es: ['servidor de solicitudes de cliente'],
      because: {
        en: 'It describes the server instead of naming it.',
        es: 'Describe el servidor en lugar de nombrarlo.',
      },
    },
  },
  'front-end-pool': {
    group: 'products',
    term: { en: 'Front End pool', es: 'grupo de servidores front-end' },
    means: {
      en: 'The Front End Servers that act as one; users are homed on it, and a chat pool gets its requests through it.',
      es: 'El conjunto de los servidores front-end que actúan como uno solo; en él se alojan los usuarios, y a través de él recibe sus solicitudes un grupo de servidores de chat.',
    },
  },
  'back-end-server': {
    group: 'products',
    term: { en: 'Back End Server', es: 'servidor back-end' },
    means: {
      en: 'The server with the databases that a pool works with.',
      es: 'El servidor con las bases de datos con las que trabaja un grupo de servidores.',
    },
  },
  'edge-server': {
    group: 'products',
    term: { en: 'Edge Server', es: 'servidor perimetral' },
    means: {
      en: 'The server in the perimeter network through which people outside the organization connect.',
      es: 'El servidor de la red perimetral a través del cual se conectan personas de fuera de la organización.',
    },
    avoid: {
      es: ['servidor de borde'],
      because: {
        en: 'It translates the word and not the product’s term.',
        es: 'Traduce la palabra y no el término del producto.',
      },
    },
  },
  'pilot-pool': {
    group: 'products',
    term: { en: 'pilot pool', es: 'grupo piloto' },
    means: {
      en: 'The first Lync Server 2013 pool, deployed next to the legacy one to test the migration with a few users.',
      es: 'El primer grupo de servidores de Lync Server 2013, que se implementa junto al heredado para probar la migración con unos pocos usuarios.',
    },
  },
  'legacy-pool': {
    group: 'products',
    term: { en: 'legacy pool', es: 'grupo de servidores heredado' },
    means: {
      en: 'A pool of one of the two versions before 2013.',
      es: 'Un grupo de servidores de una de las dos versiones anteriores a 2013.',
    },
  },
  'standard-edition': {
    group: 'products',
    term: same('Standard Edition'),
    means: {
      en: 'The edition of the server for a single computer, with its databases on it; the name is not translated.',
      es: 'La edición del servidor para un solo equipo, con sus bases de datos en él; el nombre no se traduce.',
    },
  },
  'enterprise-edition': {
    group: 'products',
    term: same('Enterprise Edition'),
    means: {
      en: 'The edition of the server for pools of several computers, with a separate Back End Server; the name is not translated.',
      es: 'La edición del servidor para grupos de servidores de varios equipos, con un servidor back-end aparte; el nombre no se traduce.',
    },
  },
  'survivable-branch-appliance': {
    group: 'products',
    term: { en: 'Survivable Branch Appliance', es: 'aplicación de sucursal con funciones de supervivencia' },
    means: {
      en: 'A device in a branch office that keeps telephony working when the link to the central site fails.',
      es: 'Un dispositivo de una sucursal que mantiene la telefonía cuando falla el enlace con el sitio central.',
    },
  },
  'active-directory-domain-services': {
    group: 'products',
    forms: { en: 'AD DS', es: 'AD DS' },
    term: {
      en: 'Active Directory Domain Services (AD DS)',
      es: 'Servicios de dominio de Active Directory (AD DS)',
    },
    means: {
      en: 'The directory that holds the accounts, groups and contact objects the servers rely on.',
      es: 'El directorio que contiene las cuentas, los grupos y los objetos de contacto en los que se apoyan los servidores.',
    },
  },
  forest: {
    group: 'products',
    term: { en: 'forest', es: 'bosque' },
    means: {
      en: 'The outermost boundary of Active Directory; migration from one forest to another is not supported.',
      es: 'El límite más amplio de Active Directory; no se admite la migración de un bosque a otro.',
    },
  },
  'sql-server-instance': {
    group: 'products',
    term: { en: 'SQL Server instance', es: 'instancia de SQL Server' },
    means: {
      en: 'One running copy of SQL Server; several can run on one computer.',
      es: 'Una copia en ejecución de SQL Server; en un mismo equipo puede haber varias.',
    },
  },

  // Clients
  'legacy-client': {
    group: 'clients',
    term: { en: 'legacy client', es: 'cliente heredado' },
    means: {
      en: 'Here, the Group Chat client, that is, the client used for chat before Lync 2013.',
      es: 'Aquí, el cliente de chat en grupo, es decir, el que se usaba para el chat antes de Lync 2013.',
    },
    avoid: {
      es: ['cliente antiguo'],
      because: {
        en: 'It means that the client is old, not that it belongs to a legacy version.',
        es: 'Habla de antigüedad, no de pertenecer a una versión heredada.',
      },
    },
  },
  'lync-2010-group-chat-client': {
    group: 'clients',
    term: { en: 'Lync 2010 Group Chat (client)', es: 'Chat en grupo de Lync 2010 (cliente)' },
    means: {
      en: 'The chat client of 2010, a separate program, different from Lync 2010.',
      es: 'El cliente de chat de 2010, un programa aparte, distinto de Lync 2010.',
    },
    avoid: {
      es: ['Lync 2010 Group Chat'],
      because: {
        en: 'Left in English inside a Spanish text, it is not recognized as the client named elsewhere on the page.',
        es: 'Sin traducir dentro de un texto en español, no se reconoce como el cliente que la misma página nombra en otro lugar.',
      },
    },
  },
  'office-communicator-2007-r2-group-chat-client': {
    group: 'clients',
    term: {
      en: 'Office Communicator 2007 R2 Group Chat (client)',
      es: 'Chat en grupo de Office Communicator 2007 R2 (cliente)',
    },
    means: {
      en: 'The chat client of 2007 R2; it is not Office Communicator 2007 R2, which is a different client.',
      es: 'El cliente de chat de 2007 R2; no es Office Communicator 2007 R2, que es otro cliente.',
    },
  },
  'lync-2013-client': {
    group: 'clients',
    term: { en: 'Lync 2013 client', es: 'cliente Lync 2013' },
    means: {
      en: 'The client of 2013, with instant messaging, meetings and Persistent Chat in one program.',
      es: 'El cliente de 2013, con mensajería instantánea, reuniones y chat persistente en un mismo programa.',
    },
    avoid: {
      es: ['equipo con Lync 2013', '2013 (cliente) de Lync'],
      because: {
        en: 'The first means a computer, where the English means the client; the second scrambles the name.',
        es: 'La primera forma habla de un equipo, cuando se trata del cliente; la segunda desordena el nombre.',
      },
    },
  },
  'manual-configuration': {
    group: 'clients',
    term: { en: 'manual configuration', es: 'configuración manual' },
    means: {
      en: 'Entering in the client itself the address of the chat pool it has to connect to.',
      es: 'Escribir en el propio cliente la dirección del grupo de servidores de chat al que tiene que conectarse.',
    },
  },
  'sign-in': {
    group: 'clients',
    term: { en: 'sign-in', es: 'inicio de sesión' },
    means: {
      en: 'Entering a server with a client; it says nothing about access to chat.',
      es: 'Entrar en un servidor con un cliente; no dice nada del acceso al chat.',
    },
  },
  'client-version-filtering': {
    group: 'clients',
    term: { en: 'Client Version Filtering', es: 'filtrado de versión de cliente' },
    means: {
      en: 'The server setting that allows or blocks sign-in by the version of the client.',
      es: 'La configuración del servidor que permite o bloquea el inicio de sesión según la versión del cliente.',
    },
  },
  supported: {
    group: 'clients',
    ambiguous: ['es'],
    term: { en: 'supported', es: 'compatible' },
    means: {
      en: 'Covered by Microsoft’s support when the guidance was published; it says nothing about support today. For an action, Spanish has “se admite”.',
      es: 'Cubierto por el soporte técnico de Microsoft cuando se publicó la guía; no dice nada del soporte actual. De una acción se dice «se admite».',
    },
  },
  'not-supported': {
    group: 'clients',
    term: { en: 'not supported', es: 'no se admite' },
    means: {
      en: 'Outside Microsoft’s support, whether or not it happens to work.',
      es: 'Fuera del soporte técnico de Microsoft, funcione o no.',
    },
    avoid: {
      es: ['incompatible'],
      because: {
        en: 'Next to “no se admite” in one table, it looks like a second value.',
        es: 'Junto a «no se admite» en una misma tabla, parece un segundo valor.',
      },
    },
  },
  'not-applicable': {
    group: 'clients',
    term: { en: 'not applicable', es: 'no aplicable' },
    means: {
      en: 'The question does not arise for that combination of client and server.',
      es: 'La pregunta no se plantea para esa combinación de cliente y servidor.',
    },
  },
  interoperable: {
    group: 'clients',
    term: same('interoperable'),
    means: {
      en: 'Usable with some functions only; for Office Communicator 2007 R2, instant messaging and presence.',
      es: 'Utilizable solo con algunas funciones; en Office Communicator 2007 R2, la mensajería instantánea y la presencia.',
    },
  },

  // Coexistence and migration
  coexistence: {
    group: 'coexistence',
    term: { en: 'coexistence', es: 'coexistencia' },
    means: {
      en: 'The temporary state during migration in which part of the chat is on 2013 and part still on an earlier version.',
      es: 'El estado temporal durante la migración en el que parte del chat está en 2013 y parte sigue en una versión anterior.',
    },
  },
  'side-by-side': {
    group: 'coexistence',
    term: { en: 'side by side', es: 'en paralelo' },
    means: {
      en: 'One deployment next to another during the same period, each on its own servers and with its own content.',
      es: 'Una implementación junto a otra durante el mismo periodo, cada una en sus propios servidores y con su propio contenido.',
    },
    avoid: {
      es: ['simultáneamente'],
      because: {
        en: 'Another topic (Gg425764) uses the same word, “simultánea”, for exactly what is not supported: the deployment of three versions.',
        es: 'Otro tema (Gg425764) usa la misma palabra, «simultánea», precisamente para lo que no se admite: la implementación de tres versiones.',
      },
    },
  },
  'side-by-side-migration': {
    group: 'coexistence',
    term: { en: 'side-by-side migration', es: 'migración en paralelo' },
    means: {
      en: 'The only supported method: the new servers are built next to the old ones, and operations and users are moved over.',
      es: 'El único método que se admite: los servidores nuevos se instalan junto a los antiguos, y las operaciones y los usuarios se trasladan a ellos.',
    },
  },
  'concurrent-deployment': {
    group: 'coexistence',
    term: { en: 'concurrent deployment', es: 'implementación simultánea' },
    means: {
      en: 'Three versions deployed at once, which the guidance says is not supported.',
      es: 'Tres versiones implementadas a la vez, algo que, según la guía, no se admite.',
    },
  },
  'legacy-deployment': {
    group: 'coexistence',
    term: { en: 'legacy deployment', es: 'implementación heredada' },
    means: {
      en: 'The Group Chat deployment of an earlier version that is being migrated.',
      es: 'La implementación de chat en grupo de una versión anterior desde la que se migra.',
    },
  },
  'accompanying-deployment': {
    group: 'coexistence',
    term: { en: 'accompanying deployment', es: 'la implementación que la acompaña' },
    means: {
      en: 'The other of two deployments that exist side by side.',
      es: 'La otra de dos implementaciones que existen en paralelo.',
    },
    avoid: {
      es: ['implementación correspondiente'],
      because: {
        en: 'It suggests that one deployment matches the other, when it only exists next to it.',
        es: 'Sugiere que una implementación se corresponde con la otra, cuando solo está junto a ella.',
      },
    },
  },
  'homed-on': {
    group: 'coexistence',
    term: { en: 'homed on', es: 'alojado en' },
    means: {
      en: 'A user is homed on the server pool that holds the account; a chat pool is homed on the server pool that routes requests to it.',
      es: 'Un usuario está alojado en el grupo de servidores que contiene su cuenta; un grupo de servidores de chat, en el que le enruta las solicitudes.',
    },
    avoid: {
      es: ['hospedado en'],
      because: {
        en: 'It is as common elsewhere, but two words on one page would look like two things.',
        es: 'En otros textos es igual de frecuente, pero dos palabras en una misma página parecerían dos cosas.',
      },
    },
  },
  'home-pool': {
    group: 'coexistence',
    term: { en: 'home pool', es: 'el grupo de servidores que lo aloja' },
    means: {
      en: 'The server pool on which a user or a chat pool is homed.',
      es: 'El grupo de servidores en el que está alojado un usuario o un grupo de servidores de chat.',
    },
    avoid: {
      es: ['grupo principal'],
      because: {
        en: 'It would translate “primary pool”, which is another thing.',
        es: 'Sería la traducción de «primary pool», que es otra cosa.',
      },
    },
  },
  'next-hop': {
    group: 'coexistence',
    forms: { en: 'next hop', es: 'próximo salto' },
    term: { en: 'next hop pool', es: 'grupo de próximo salto' },
    means: {
      en: 'The Front End pool that routes requests to another pool or server.',
      es: 'El grupo de servidores front-end que enruta las solicitudes a otro grupo de servidores o servidor.',
    },
    avoid: {
      es: ['siguiente grupo de salto'],
      because: {
        en: 'It puts “next” before the pool, where it is the hop that is next.',
        es: 'Antepone «siguiente» al grupo, cuando lo siguiente es el salto.',
      },
    },
  },
  migration: {
    group: 'coexistence',
    term: { en: 'migration', es: 'migración' },
    means: {
      en: 'The move of a deployment from an earlier version to Lync Server 2013; the verb is to migrate.',
      es: 'El traslado de una implementación desde una versión anterior a Lync Server 2013; el verbo es migrar.',
    },
  },
  upgrade: {
    group: 'coexistence',
    ambiguous: ['es'],
    term: { en: 'upgrade', es: 'actualización' },
    means: {
      en: 'The installation of newer software on a server or client computer; the guidance distinguishes it from migration.',
      es: 'La instalación de un software más reciente en un servidor o en un equipo cliente; la guía la distingue de la migración.',
    },
  },
  decommission: {
    group: 'coexistence',
    term: { en: 'decommission', es: 'retirar' },
    means: {
      en: 'To take a deployment out of service, remove its software and delete its entries; in Spanish the noun is “retirada”.',
      es: 'Poner una implementación fuera de servicio, quitar su software y eliminar sus entradas; el sustantivo es «retirada».',
    },
    avoid: {
      es: ['retiro'],
      because: {
        en: 'In Spain the noun is “retirada”; “dar de baja” is possible, but rarer.',
        es: 'En España el sustantivo es «retirada»; «dar de baja» valdría, pero es menos frecuente.',
      },
    },
  },
  'roll-back': {
    group: 'coexistence',
    term: { en: 'roll back', es: 'volver a la versión anterior' },
    means: {
      en: 'To give operations back to the previous servers; in Spanish also “revertir”.',
      es: 'Devolver las operaciones a los servidores anteriores; también «revertir».',
    },
  },
  downtime: {
    group: 'coexistence',
    term: { en: 'downtime', es: 'tiempo de inactividad' },
    means: {
      en: 'The time in which the chat services are stopped and nobody can use them.',
      es: 'El tiempo en el que los servicios de chat están detenidos y nadie puede usarlos.',
    },
  },
  'one-pool-at-a-time': {
    group: 'coexistence',
    term: { en: 'one pool at a time', es: 'un solo grupo de servidores cada vez' },
    means: {
      en: 'First one pool and then another, but never connected to two of them together.',
      es: 'Primero un grupo de servidores y después otro, pero nunca conectado a dos de ellos juntos.',
    },
    avoid: {
      es: ['al mismo tiempo', 'a la vez'],
      because: {
        en: 'The first says the opposite; the second can be understood either way.',
        es: 'La primera forma dice lo contrario; la segunda se puede entender de las dos maneras.',
      },
    },
  },
  'at-a-later-time': {
    group: 'coexistence',
    term: { en: 'at a later time', es: 'más adelante' },
    means: {
      en: 'After the step in question, without a date.',
      es: 'Después del paso del que se trate, sin fecha.',
    },
  },
  flatten: {
    group: 'coexistence',
    term: { en: 'flatten', es: 'aplanar' },
    means: {
      en: 'To turn nested categories into a single level.',
      es: 'Convertir unas categorías anidadas en un solo nivel.',
    },
    avoid: {
      es: ['simplificar'],
      because: {
        en: 'On its own it loses the idea of a single level.',
        es: 'Por sí solo pierde la idea de un solo nivel.',
      },
    },
  },
  'naming-conflict': {
    group: 'coexistence',
    term: { en: 'naming conflict', es: 'conflicto de nombres' },
    means: {
      en: 'Two items with the same name, one legacy and one created in Lync Server 2013, of which migration keeps the legacy one.',
      es: 'Dos elementos con el mismo nombre, uno heredado y otro creado en Lync Server 2013, de los que la migración conserva el heredado.',
    },
  },
  'file-store': {
    group: 'coexistence',
    term: { en: 'file store', es: 'almacén de archivos' },
    means: {
      en: 'The shared folder with the files uploaded to chat rooms.',
      es: 'La carpeta compartida con los archivos que se cargan en los salones de chat.',
    },
  },
  xcopy: {
    group: 'coexistence',
    term: { en: 'XCOPY', es: 'copiar con XCOPY' },
    means: {
      en: 'To copy a folder with everything in it by means of the Windows command of that name.',
      es: 'Copiar una carpeta con todo su contenido mediante el comando de Windows de ese nombre.',
    },
    avoid: {
      es: ['usar los archivos', 'tener XCOPY de'],
      because: {
        en: 'In the first the copy disappears; the second means nothing.',
        es: 'En la primera forma desaparece la copia; la segunda no significa nada.',
      },
    },
  },

  // Objects, settings, roles
  category: {
    group: 'objects',
    term: { en: 'category', es: 'categoría' },
    means: {
      en: 'A set of rooms with common settings, which also says who may create them and who may belong to them.',
      es: 'Un conjunto de salones con una configuración común, que indica además quién puede crearlos y quién puede pertenecer a ellos.',
    },
  },
  room: {
    group: 'objects',
    forms: { en: 'room', es: 'salón' },
    term: { en: 'chat room', es: 'salón de chat' },
    means: {
      en: 'The place of one conversation, with its members and its messages; room for short.',
      es: 'El lugar de una conversación, con sus miembros y sus mensajes; «salón» en forma breve.',
    },
    avoid: {
      es: ['sala', 'habitación'],
      because: {
        en: 'The first appears beside “salón” on the same pages, as if it were something else; the second is a room of a house or a hotel.',
        es: 'La primera forma aparece junto a «salón» en las mismas páginas, como si fuera otra cosa; la segunda es la de una casa o un hotel.',
      },
    },
  },
  'add-in': {
    group: 'objects',
    term: { en: 'add-in', es: 'complemento' },
    means: {
      en: 'A web page that an administrator registers and that can be shown inside a room.',
      es: 'Una página web que registra un administrador y que se puede mostrar dentro de un salón.',
    },
  },
  'room-membership': {
    group: 'objects',
    term: { en: 'room membership', es: 'pertenencia' },
    means: {
      en: 'Being on the list of those who can read and post in a room.',
      es: 'Figurar en la lista de quienes pueden leer y publicar en un salón.',
    },
    avoid: {
      es: ['suscripción'],
      because: {
        en: 'Nobody subscribes: a member is added by whoever manages the room.',
        es: 'Nadie se suscribe: al miembro lo agrega quien administra el salón.',
      },
    },
  },
  'persistent-chat-administrator': {
    group: 'objects',
    term: { en: 'Persistent Chat administrator', es: 'administrador de chat persistente' },
    means: {
      en: 'A member of the CsPersistentChatAdministrator role, with rights to all rooms, categories and settings.',
      es: 'Un miembro del rol CsPersistentChatAdministrator, con derechos sobre todos los salones, las categorías y la configuración.',
    },
  },
  'room-manager': {
    group: 'objects',
    term: { en: 'room manager', es: 'administrador del salón' },
    means: {
      en: 'The person who manages the properties and members of one room; not to be confused with the Persistent Chat administrator.',
      es: 'La persona que administra las propiedades y los miembros de un salón; no debe confundirse con el administrador de chat persistente.',
    },
    avoid: {
      es: ['administrador'],
      because: {
        en: 'On its own it also names the Persistent Chat administrator, and the rights look wider than they are.',
        es: 'Por sí solo nombra también al administrador de chat persistente, y los derechos parecen mayores de lo que son.',
      },
    },
  },
  creator: {
    group: 'objects',
    term: { en: 'creator', es: 'creador' },
    means: {
      en: 'The person whom a category allows to create rooms in it.',
      es: 'La persona a la que una categoría permite crear salones en ella.',
    },
    avoid: {
      es: ['autor'],
      because: {
        en: 'Published texts mix both words for one role.',
        es: 'Los textos publicados mezclan las dos palabras para un mismo rol.',
      },
    },
  },
  member: {
    group: 'objects',
    ambiguous: ['en', 'es'],
    term: { en: 'member', es: 'miembro' },
    means: {
      en: 'The person who can read in a room and, unless it is an auditorium room, post in it.',
      es: 'La persona que puede leer en un salón y, salvo que sea un salón de auditorio, publicar en él.',
    },
  },
  presenter: {
    group: 'objects',
    term: { en: 'presenter', es: 'moderador' },
    means: {
      en: 'The person who can post in an auditorium room.',
      es: 'La persona que puede publicar en un salón de auditorio.',
    },
    avoid: {
      es: ['presentador'],
      because: {
        en: 'The Spanish version of Lync calls the role “moderador”.',
        es: 'En la versión española de Lync, el rol se llama «moderador».',
      },
    },
  },
  'allowed-members': {
    group: 'objects',
    term: { en: 'allowed members', es: 'miembros permitidos' },
    means: {
      en: 'Those who may become members of the rooms of a category; the property is called AllowedMembers in every language.',
      es: 'Quienes pueden llegar a ser miembros de los salones de una categoría; la propiedad se llama AllowedMembers en cualquier idioma.',
    },
  },
  'denied-members': {
    group: 'objects',
    term: { en: 'denied members', es: 'miembros denegados' },
    means: {
      en: 'Those excluded from the rooms of a category even if they are allowed; the property is called DeniedMembers in every language.',
      es: 'Quienes quedan excluidos de los salones de una categoría aunque estén permitidos; la propiedad se llama DeniedMembers en cualquier idioma.',
    },
  },
  principal: {
    group: 'objects',
    term: { en: 'principal', es: 'entidad de seguridad' },
    means: {
      en: 'A user, group or container of Active Directory to which rights can be given; in Spanish “entidad” for short.',
      es: 'Un usuario, grupo o contenedor de Active Directory al que se pueden conceder derechos; «entidad» en forma breve.',
    },
    avoid: {
      es: ['principal', 'entidad de identidad'],
      because: {
        en: 'In Spanish, “principal” means main; the second form is a word-for-word invention.',
        es: 'En español, «principal» quiere decir «el más importante»; la segunda forma es una invención literal.',
      },
    },
  },
  'auditorium-room': {
    group: 'objects',
    term: { en: 'auditorium room', es: 'salón de auditorio' },
    means: {
      en: 'A room in which only presenters post and all members read.',
      es: 'Un salón en el que solo publican los moderadores y leen todos los miembros.',
    },
  },
  'open-room': {
    group: 'objects',
    term: { en: 'open room', es: 'salón abierto' },
    means: {
      en: 'A room that every allowed member of its category can join without being on its list of members.',
      es: 'Un salón al que puede unirse cualquier miembro permitido de su categoría sin figurar en su lista de miembros.',
    },
  },
  'closed-room': {
    group: 'objects',
    term: { en: 'closed room', es: 'salón cerrado' },
    means: {
      en: 'A room that allowed members can find in a search but that only its members can enter.',
      es: 'Un salón que los miembros permitidos pueden encontrar en una búsqueda, pero en el que solo pueden entrar sus miembros.',
    },
  },
  'secret-room': {
    group: 'objects',
    term: { en: 'secret room', es: 'salón secreto' },
    means: {
      en: 'A room that only its members can find in a search.',
      es: 'Un salón que solo sus miembros pueden encontrar en una búsqueda.',
    },
  },
  invitations: {
    group: 'objects',
    term: { en: 'invitations', es: 'invitaciones' },
    means: {
      en: 'The notices that tell users they have been added to a room; the category decides whether its rooms may send them.',
      es: 'Los avisos que indican a los usuarios que se les ha agregado a un salón; la categoría decide si sus salones pueden enviarlos.',
    },
    avoid: {
      es: ['invitados'],
      because: {
        en: 'It means the guests, not the notices.',
        es: 'Nombra a las personas, no los avisos.',
      },
    },
  },
  'chat-history': {
    group: 'objects',
    term: { en: 'chat history', es: 'historial de chat' },
    means: {
      en: 'The earlier messages of a room that are kept and can be read later; in 2013 it is set for the whole category.',
      es: 'Los mensajes anteriores de un salón que se conservan y se pueden leer después; en 2013 se configura para toda la categoría.',
    },
  },
  policy: {
    group: 'objects',
    term: { en: 'policy', es: 'directiva' },
    means: {
      en: 'A set of settings given to users together; the Persistent Chat policy says whether they may use Persistent Chat.',
      es: 'Un conjunto de opciones que se asignan juntas a los usuarios; la directiva de chat persistente indica si pueden usar el chat persistente.',
    },
    avoid: {
      es: ['política'],
      because: {
        en: 'The product says “directiva”; the other word slips in now and then.',
        es: 'El producto dice «directiva»; la otra palabra se cuela de vez en cuando.',
      },
    },
  },
  'global-policy': {
    group: 'objects',
    term: { en: 'global policy', es: 'directiva global' },
    means: {
      en: 'The policy that governs everyone for whom no site or per-user policy applies.',
      es: 'La directiva que rige para todos aquellos a los que no se aplica ninguna directiva de sitio ni por usuario.',
    },
  },
  'site-policy': {
    group: 'objects',
    term: { en: 'site policy', es: 'directiva de sitio' },
    means: {
      en: 'The policy that governs the users of one site and overrides the global one for them.',
      es: 'La directiva que rige para los usuarios de un sitio y prevalece sobre la global para ellos.',
    },
  },
  'user-policy': {
    group: 'objects',
    forms: { en: 'user policy', es: 'directiva de usuario' },
    term: { en: 'per-user policy', es: 'directiva por usuario' },
    means: {
      en: 'The policy that an administrator assigns to a given user and that overrides the site and global ones; in Control Panel, user policy.',
      es: 'La directiva que un administrador asigna a un usuario concreto y que prevalece sobre las de sitio y global; en el Panel de control, «directiva de usuario».',
    },
  },
  'pool-scope': {
    group: 'objects',
    term: { en: 'pool scope', es: 'ámbito de grupo de servidores' },
    means: {
      en: 'The application of a setting to one pool; some topics name it for policies, and no tool offers it for them.',
      es: 'La aplicación de una opción a un solo grupo de servidores; algunos temas lo citan para las directivas, y ninguna herramienta lo ofrece para ellas.',
    },
    avoid: {
      es: ['grupo de usuarios'],
      because: {
        en: 'It turns the pool of servers into a group of people.',
        es: 'Convierte el grupo de servidores en un grupo de personas.',
      },
    },
  },
  'enabled-by-policy': {
    group: 'objects',
    term: { en: 'enabled by policy', es: 'habilitado por directiva' },
    means: {
      en: 'Governed by a policy that allows Persistent Chat, whichever that policy is.',
      es: 'Sujeto a una directiva que permite el chat persistente, sea cual sea esa directiva.',
    },
    avoid: {
      es: ['habilitado por la Directiva'],
      because: {
        en: 'The article and the capital suggest one policy of that name.',
        es: 'El artículo y la mayúscula sugieren una directiva única con ese nombre.',
      },
    },
  },
  overrides: {
    group: 'objects',
    term: { en: 'overrides', es: 'prevalece sobre' },
    means: {
      en: 'Applies in place of another where both could apply; in Spanish also “anula”.',
      es: 'Se aplica en lugar de otra cuando podrían aplicarse las dos; también «anula».',
    },
  },
  endpoint: {
    group: 'objects',
    term: { en: 'endpoint', es: 'extremo' },
    means: {
      en: 'A contact object that gives a Persistent Chat pool an address that legacy clients can be configured with.',
      es: 'Un objeto de contacto que da a un grupo de servidores de chat persistente una dirección a la que pueden dirigirse los clientes heredados.',
    },
    avoid: {
      es: ['punto de conexión'],
      because: {
        en: 'One topic uses both words for the same object.',
        es: 'Un mismo tema usa las dos palabras para el mismo objeto.',
      },
    },
  },
  'legacy-endpoint': {
    group: 'objects',
    term: { en: 'legacy endpoint', es: 'extremo heredado' },
    means: {
      en: 'An endpoint created with the SIP URI that the old Lookup Server had, so that legacy clients need no change.',
      es: 'Un extremo creado con el URI de SIP que tenía el antiguo servidor de búsqueda, para que los clientes heredados no necesiten ningún cambio.',
    },
  },
  'contact-object': {
    group: 'objects',
    term: { en: 'contact object', es: 'objeto de contacto' },
    means: {
      en: 'An entry of Active Directory with a SIP address that represents a service instead of a person.',
      es: 'Una entrada de Active Directory con una dirección SIP que representa un servicio en lugar de una persona.',
    },
    avoid: {
      es: ['objeto contacto'],
      because: {
        en: 'The preposition is missing.',
        es: 'Falta la preposición.',
      },
    },
  },
  'lookup-server': {
    group: 'objects',
    term: { en: 'Lookup Server', es: 'servidor de búsqueda' },
    means: {
      en: 'In Group Chat, the server behind the address at which clients find their pool.',
      es: 'En el chat en grupo, el servidor que atiende en la dirección en la que los clientes encuentran su grupo de servidores.',
    },
  },
  'lookup-account': {
    group: 'objects',
    forms: { en: 'Lookup Server user account', es: 'cuenta de usuario del servidor de búsqueda' },
    term: { en: 'Lookup Server account', es: 'cuenta del servidor de búsqueda' },
    means: {
      en: 'The well-known user account of the Lookup Server, by default ocschat; it has to be deleted before an endpoint can have its SIP URI.',
      es: 'La cuenta del usuario conocido del servidor de búsqueda, de forma predeterminada ocschat; hay que eliminarla antes de que un extremo pueda tener su URI de SIP.',
    },
    avoid: {
      es: ['cuenta de búsqueda'],
      because: {
        en: 'It reads as an account for searching; the account belongs to the Lookup Server.',
        es: 'Parece una cuenta para hacer búsquedas; la cuenta es la del servidor de búsqueda.',
      },
    },
  },
  'lookup-service': {
    group: 'objects',
    term: { en: 'Lookup service', es: 'servicio de búsqueda' },
    means: {
      en: 'The Group Chat service that leads each client to a server of its pool; Lync Server 2013 no longer has it.',
      es: 'El servicio del chat en grupo que lleva a cada cliente a un servidor de su grupo de servidores; Lync Server 2013 ya no lo tiene.',
    },
  },
  'sip-uri': {
    group: 'objects',
    term: { en: 'SIP URI', es: 'URI de SIP' },
    means: {
      en: 'An address of the form sip:name@domain.',
      es: 'Una dirección con la forma sip:nombre@dominio.',
    },
  },
  'well-known-user': {
    group: 'objects',
    term: { en: 'well-known user', es: 'usuario conocido' },
    means: {
      en: 'The account with an agreed SIP URI, by default ocschat, with which the Lookup service registers.',
      es: 'La cuenta con un URI de SIP convenido, de forma predeterminada ocschat, con la que se registra el servicio de búsqueda.',
    },
  },
  'in-band-provisioning': {
    group: 'objects',
    term: { en: 'in-band provisioning', es: 'aprovisionamiento en banda' },
    means: {
      en: 'The settings that a client receives from the server over its own connection when it signs in.',
      es: 'Las opciones que un cliente recibe del servidor por su propia conexión al iniciar sesión.',
    },
  },
  'trusted-application': {
    group: 'objects',
    term: { en: 'trusted application', es: 'aplicación de confianza' },
    means: {
      en: 'A program on its own servers that Lync Server accepts as part of the deployment; the Group Chat of Lync Server 2010 is an example.',
      es: 'Un programa en servidores propios que Lync Server acepta como parte de la implementación; lo es, por ejemplo, el chat en grupo de Lync Server 2010.',
    },
  },
  'trusted-application-pool': {
    group: 'objects',
    term: { en: 'trusted application pool', es: 'grupo de aplicaciones de confianza' },
    means: {
      en: 'The servers that run a trusted application, as the topology registers them.',
      es: 'Los servidores que ejecutan una aplicación de confianza, tal como los registra la topología.',
    },
  },
  'trusted-service-entry': {
    group: 'objects',
    term: { en: 'trusted service entry (TSE)', es: 'entrada de servicio de confianza (TSE)' },
    means: {
      en: 'The record in Active Directory by which a server is trusted.',
      es: 'El registro de Active Directory por el que se confía en un servidor.',
    },
  },
  'registrar-pool': {
    group: 'objects',
    term: { en: 'Registrar pool', es: 'grupo de registradores' },
    means: {
      en: 'The pool with which a user’s clients register; the property RegistrarPool shows where the user is homed.',
      es: 'El grupo de servidores en el que se registran los clientes de un usuario; la propiedad RegistrarPool muestra dónde está alojado el usuario.',
    },
  },
  'federated-user': {
    group: 'objects',
    term: { en: 'federated user', es: 'usuario federado' },
    means: {
      en: 'A user of another organization with which yours is federated.',
      es: 'Un usuario de otra organización con la que la suya está federada.',
    },
    avoid: {
      es: ['la Federación'],
      because: {
        en: 'The capital turns a function into a proper name; in Spanish it is “la federación”.',
        es: 'La mayúscula convierte una función en un nombre propio; se escribe «la federación».',
      },
    },
  },
  compliance: {
    group: 'objects',
    term: { en: 'compliance', es: 'cumplimiento' },
    means: {
      en: 'Recording chat activity in a separate database, for legal or internal requirements.',
      es: 'La conservación, en una base de datos propia, de un registro de la actividad del chat por requisitos legales o internos.',
    },
  },
  'central-management-store': {
    group: 'objects',
    term: { en: 'Central Management store', es: 'almacén de administración central' },
    means: {
      en: 'The database with the topology, the policies and the configuration of the whole deployment.',
      es: 'La base de datos con la topología, las directivas y la configuración de toda la implementación.',
    },
  },
  'back-compat-site': {
    group: 'objects',
    term: same('BackCompatSite'),
    means: {
      en: 'The site under which the topology shows the servers of Office Communications Server 2007 R2 after the merge; the name is not translated.',
      es: 'El sitio en el que la topología muestra los servidores de Office Communications Server 2007 R2 tras la combinación; el nombre no se traduce.',
    },
  },

  // Tools
  'topology-builder': {
    group: 'tools',
    term: { en: 'Topology Builder', es: 'Generador de topologías' },
    means: {
      en: 'The tool in which pools and their next hops are defined and published.',
      es: 'La herramienta en la que se definen y publican los grupos de servidores y sus próximos saltos.',
    },
  },
  'control-panel': {
    group: 'tools',
    forms: { en: 'Control Panel', es: 'Panel de control' },
    term: { en: 'Lync Server Control Panel', es: 'Panel de control de Lync Server' },
    means: {
      en: 'The web pages for the day-to-day administration of Lync Server.',
      es: 'Las páginas web para la administración diaria de Lync Server.',
    },
  },
  'management-shell': {
    group: 'tools',
    forms: { en: 'Management Shell', es: 'Shell de administración' },
    term: { en: 'Lync Server Management Shell', es: 'Shell de administración de Lync Server' },
    means: {
      en: 'Windows PowerShell with the cmdlets of Lync Server.',
      es: 'Windows PowerShell con los cmdlets de Lync Server.',
    },
  },
  'group-chat-admin-tool': {
    group: 'tools',
    term: { en: 'Group Chat Admin Tool', es: 'Herramienta de administración de chat en grupo' },
    means: {
      en: 'The program for the categories, rooms and add-ins of the legacy versions; it does not exist in 2013.',
      es: 'El programa para las categorías, los salones y los complementos de las versiones heredadas; no existe en 2013.',
    },
  },
  'group-chat-configuration-tool': {
    group: 'tools',
    term: { en: 'Group Chat Configuration tool', es: 'Herramienta de configuración de chat en grupo' },
    means: {
      en: 'The program for the servers of the legacy versions; in 2013 its settings are in Topology Builder.',
      es: 'El programa para los servidores de las versiones heredadas; en 2013 sus opciones están en el Generador de topologías.',
    },
  },
  cmdlet: {
    group: 'tools',
    term: same('cmdlet'),
    means: {
      en: 'A single Windows PowerShell command; its name, its parameters (such as WhatIf) and the names of roles are not translated.',
      es: 'Un comando de Windows PowerShell; su nombre, sus parámetros (como WhatIf) y los nombres de los roles no se traducen.',
    },
  },
} as const satisfies Record<string, Term>;

export type TermName = keyof typeof terms;
export const termNames = Object.keys(terms) as TermName[];
