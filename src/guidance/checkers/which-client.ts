import { checker } from '../../model/checker.ts';

export default checker({
  id: 'which-client',
  name: { en: 'Client by product and version', es: 'Cliente por producto y versión' },
  title: {
    en: 'Can this client, in this version, use this chat pool?',
    es: '¿Puede este cliente concreto usar este grupo de servidores de chat?',
  },
  lead: {
    en: 'The clients by product and version. Chat and signing in are separate: a user who can sign in to a server does not necessarily have chat rooms there.',
    es: 'Los clientes por producto y versión. El chat y el inicio de sesión son cosas distintas: un usuario que puede iniciar sesión en un servidor no tiene necesariamente salones de chat en él.',
  },
  rules: [
    'lync-2013-and-basic-may-use-persistent-chat',
    'lync-2013-and-basic-cannot-use-group-chat-2010',
    'lync-2013-and-basic-cannot-use-group-chat-2007-r2',
    'lync-2013-or-basic-user-is-homed-on-2013',
    'lync-2013-or-basic-user-is-enabled-by-policy',
    'basic-does-not-turn-rooms-into-meetings',
    'group-chat-2010-client-may-reach-persistent-chat-2013',
    'group-chat-2010-client-may-reach-group-chat-2010',
    'group-chat-2007-r2-client-may-reach-persistent-chat-2013',
    'group-chat-2007-r2-client-may-reach-group-chat-2007-r2',
    'group-chat-clients-are-configured-for-one-pool',
    'group-chat-2010-client-was-not-applicable',
    'group-chat-2010-client-is-not-applicable-on-2007-r2',
    'no-access-by-default-for-legacy-clients-either',
    'clients-without-persistent-chat',
    'communicator-2007-r2-has-no-persistent-chat',
    'communicator-2007-r2-has-no-chat-rooms',
    'lync-2010-itself-has-no-chat-rooms',
    'older-client-keeps-its-experience',
    'lync-web-app-is-for-meetings',
    'lync-clients-cannot-sign-in-on-2007-r2',
    'version-filter-keeps-lync-2013-off-2007-r2',
    'signing-in-to-2010-is-not-chat',
  ],
  circumstances: [],
  examples: [
    {
      says: {
        en: 'Lync 2013 Basic, with the user homed and enabled, and the Persistent Chat pool',
        es: 'Lync 2013 Basic, con el usuario alojado y habilitado, y el grupo de servidores de chat persistente',
      },
      given: { 'precise-client': 'lync-2013-basic', pool: 'persistent-chat-2013', home: 'lync-2013', policy: 'enabled' },
    },
    {
      says: {
        en: 'Lync 2010 Group Chat, configured manually, and the Persistent Chat pool',
        es: 'Chat en grupo de Lync 2010, configurado manualmente, y el grupo de servidores de chat persistente',
      },
      given: { 'precise-client': 'group-chat-2010', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' },
    },
    {
      says: {
        en: 'Office Communicator 2007 R2 Group Chat and a Lync Server 2010 Group Chat pool',
        es: 'Chat en grupo de Office Communicator 2007 R2 y un grupo de servidores de chat en grupo de Lync Server 2010',
      },
      given: { 'precise-client': 'group-chat-2007-r2', pool: 'group-chat-2010', setup: 'manual', connected: 'none' },
    },
    {
      says: { en: 'Lync 2010, without a Group Chat client', es: 'Lync 2010, sin cliente de chat en grupo' },
      given: { 'precise-client': 'lync-2010', pool: 'persistent-chat-2013', home: 'lync-2013' },
    },
  ],
  formerRegions: ['communicator-2007-r2-and-legacy-pools'],
  regions: [
    {
      id: 'mobile-clients',
      verdict: 'silent',
      when: { 'precise-client': 'mobile' },
      says: {
        en: 'Mobile clients (iPhone, iPad, Android, Windows Phone): neither the comparison of mobile clients nor any other topic mentions chat rooms for them. Not from the guidance: in practice they have no chat rooms, so do not count on them.',
        es: 'Clientes móviles (iPhone, iPad, Android, Windows Phone): ni la comparación de clientes móviles ni ningún otro tema menciona salones de chat para ellos. Esto no procede de la guía: en la práctica no tienen salones de chat, así que no cuente con ellos.',
      },
    },
    {
      id: 'other-clients',
      verdict: 'silent',
      when: { 'precise-client': 'another-client' },
      says: {
        en: 'A client of another company, a bot or a program of your own: no topic says which chat pools it reaches, before or after the migration. Not from the guidance: only its vendor or author can say.',
        es: 'Un cliente de otra empresa, un bot o un programa propio: ningún tema dice a qué grupos de servidores de chat se conecta, ni antes ni después de la migración. Esto no procede de la guía: solo puede decirlo su proveedor o su autor.',
      },
    },
    {
      id: 'two-clients-of-one-user',
      verdict: 'silent',
      when: { 'precise-client': 'two-clients' },
      says: {
        en: 'Lync 2013 and a Group Chat client of one user at the same time, on one computer or on two: no topic says whether they can be used together. Check each client with its own pool; a yes to each is not a yes to both at once.',
        es: 'Lync 2013 y un cliente de chat en grupo de un mismo usuario a la vez, en un equipo o en dos: ningún tema dice si se pueden usar juntos. Compruebe cada cliente con su grupo de servidores; un sí para cada uno no es un sí para los dos a la vez.',
      },
    },
    {
      id: 'store-app-and-legacy-pools',
      verdict: 'silent',
      when: { 'precise-client': 'store-app', pool: ['group-chat-2010', 'group-chat-2007-r2'] },
      says: {
        en: 'The Lync Windows Store app and a legacy Group Chat pool: no topic mentions this combination.',
        es: 'La aplicación Lync de la Tienda Windows y un grupo de servidores de chat en grupo heredado: ningún tema menciona esta combinación.',
      },
    },
    {
      id: 'attendant-phones-and-mac-and-legacy-pools',
      verdict: 'silent',
      when: {
        'precise-client': ['lync-2010-attendant', 'lync-phone-edition', 'mac'],
        pool: ['group-chat-2010', 'group-chat-2007-r2'],
      },
      says: {
        en: 'Lync 2010 Attendant, Lync Phone Edition or a client for Mac and a legacy Group Chat pool: no topic mentions these combinations.',
        es: 'Operador de Lync 2010, Lync Phone Edition o un cliente para Mac y un grupo de servidores de chat en grupo heredado: ningún tema menciona estas combinaciones.',
      },
    },
    {
      id: 'group-chat-2010-client-and-2007-r2-pool',
      verdict: 'silent',
      when: { 'precise-client': 'group-chat-2010', pool: 'group-chat-2007-r2' },
      says: {
        en: 'Lync 2010 Group Chat and a 2007 R2 pool: the tables say “not applicable”; the coexistence topic names no version of the client.',
        es: 'Chat en grupo de Lync 2010 y un grupo de servidores de 2007 R2: las tablas dicen «no aplicable»; el tema sobre la coexistencia no precisa la versión del cliente.',
      },
    },
    {
      id: 'group-chat-2007-r2-client-and-2010-pool',
      verdict: 'silent',
      when: { 'precise-client': 'group-chat-2007-r2', pool: 'group-chat-2010' },
      says: {
        en: 'Office Communicator 2007 R2 Group Chat and a 2010 pool: no table lists this combination; the coexistence topic names no version of the client.',
        es: 'Chat en grupo de Office Communicator 2007 R2 y un grupo de servidores de 2010: ninguna tabla incluye esta combinación; el tema sobre la coexistencia no precisa la versión del cliente.',
      },
    },
    {
      id: 'group-chat-2010-client-set-up-automatically',
      verdict: 'silent',
      when: { 'precise-client': 'group-chat-2010', pool: ['persistent-chat-2013', 'group-chat-2010'], setup: 'automatic' },
      says: {
        en: 'Lync 2010 Group Chat that was not configured manually: the guidance mentions manual configuration only.',
        es: 'Chat en grupo de Lync 2010 que no se configuró manualmente: la guía solo menciona la configuración manual.',
      },
    },
    {
      id: 'group-chat-2007-r2-client-set-up-automatically',
      verdict: 'silent',
      when: {
        'precise-client': 'group-chat-2007-r2',
        pool: ['persistent-chat-2013', 'group-chat-2007-r2'],
        setup: 'automatic',
      },
      says: {
        en: 'Office Communicator 2007 R2 Group Chat that was not configured manually: the guidance mentions manual configuration only.',
        es: 'Chat en grupo de Office Communicator 2007 R2 que no se configuró manualmente: la guía solo menciona la configuración manual.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'precise-client',
      answer: 'lync-2010',
      because: {
        en: 'Lync 2010 itself has no chat rooms, whatever the pool: the separate Group Chat client provided them.',
        es: 'Lync 2010 por sí mismo no tiene salones de chat, sea cual sea el grupo de servidores: los proporcionaba el cliente de chat en grupo, que es independiente.',
      },
    },
    {
      fact: 'precise-client',
      answer: 'communicator-2007-r2',
      because: {
        en: 'Office Communicator 2007 R2 itself has no chat rooms, whatever the pool: its Group Chat client is a separate program.',
        es: 'Office Communicator 2007 R2 por sí mismo no tiene salones de chat, sea cual sea el grupo de servidores: su cliente de chat en grupo es un programa independiente.',
      },
    },
    {
      fact: 'precise-client',
      answer: 'web-app',
      because: {
        en: 'Lync Web App is for meetings, whatever the pool.',
        es: 'Lync Web App es para reuniones, sea cual sea el grupo de servidores.',
      },
    },
  ],
});
