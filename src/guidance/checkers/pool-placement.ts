import { checker } from '../../model/checker.ts';

export default checker({
  id: 'pool-placement',
  name: { en: 'Where the chat servers are placed', es: 'Dónde se colocan los servidores de chat' },
  title: {
    en: 'Can the chat servers and their databases be placed like this?',
    es: '¿Se pueden colocar así los servidores de chat y sus bases de datos?',
  },
  lead: {
    en: 'Computers, domain, time zone, disk and databases of Persistent Chat Server. The checker “Supported path” covers whether legacy rooms can be migrated to it.',
    es: 'Equipos, dominio, zona horaria, disco y bases de datos del servidor de chat persistente. El comprobador de la ruta admitida trata de si se pueden migrar a él salones heredados.',
  },
  rules: [
    'chat-servers-may-have-computers-of-their-own',
    'chat-servers-may-be-in-another-domain',
    'chat-servers-should-share-the-domain',
    'migration-stays-in-one-forest',
    'persistent-chat-cannot-share-an-enterprise-front-end',
    'chat-server-may-share-a-standard-edition-server',
    'pool-on-standard-edition-has-the-name-of-the-server',
    'active-servers-share-the-time-zone-of-their-next-hop',
    'disk-of-the-chat-server-is-ntfs',
    'instance-cannot-hold-two-chat-databases',
    'chat-database-should-be-apart',
    'chat-database-may-share-the-back-end-instance',
    'databases-of-2013-have-their-own-sql-computers',
    'chat-server-depends-on-a-2013-front-end',
  ],
  circumstances: [],
  examples: [
    {
      says: {
        en: 'Separate servers and databases, all in one domain and time zone',
        es: 'Servidores y bases de datos propios, todo en un mismo dominio y zona horaria',
      },
      given: {
        directory: 'same-domain',
        'runs-on': 'own-servers',
        'sql-servers': 'separate',
        'pool-fqdn': 'another',
        'time-zone': 'same',
        disk: 'ntfs',
        'chat-databases': 'alone',
      },
    },
    {
      says: { en: 'On a Standard Edition server', es: 'En un servidor Standard Edition' },
      given: {
        directory: 'same-domain',
        'runs-on': 'standard-edition',
        'sql-servers': 'separate',
        'pool-fqdn': 'of-the-server',
        'time-zone': 'same',
        disk: 'ntfs',
        'chat-databases': 'beside-back-end',
      },
    },
    {
      says: { en: 'Active servers in Chicago, next hop in Zurich', es: 'Servidores activos en Chicago, próximo salto en Zúrich' },
      given: {
        directory: 'same-domain',
        'runs-on': 'own-servers',
        'sql-servers': 'separate',
        'pool-fqdn': 'another',
        'time-zone': 'different',
        disk: 'ntfs',
        'chat-databases': 'alone',
      },
    },
  ],
  regions: [
    {
      id: 'group-chat-database-beside-it',
      verdict: 'silent',
      when: { 'chat-databases': 'beside-group-chat' },
      says: {
        en: 'A Group Chat database and a Persistent Chat database in one instance of SQL Server: no topic mentions it. Separate instances are the prudent choice.',
        es: 'Una base de datos de chat en grupo y una de chat persistente en una misma instancia de SQL Server: ningún tema lo menciona. Lo prudente son instancias separadas.',
      },
    },
    {
      id: 'standard-edition-in-another-domain',
      verdict: 'silent',
      when: { 'runs-on': 'standard-edition', directory: 'another-domain', 'chat-databases': ['alone', 'beside-back-end'] },
      says: {
        en: 'Persistent Chat Server on a Standard Edition server in a different domain from the rest of Lync Server: no topic describes it.',
        es: 'El servidor de chat persistente en un servidor Standard Edition de un dominio distinto al del resto de Lync Server: ningún tema lo describe.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'directory',
      answer: 'another-forest',
      because: {
        en: 'A Persistent Chat pool in another forest is in another deployment.',
        es: 'Un grupo de servidores de chat persistente de otro bosque pertenece a otra implementación.',
      },
    },
    {
      fact: 'runs-on',
      answer: 'enterprise-front-end',
      because: {
        en: 'An Enterprise Edition Front End Server never runs Persistent Chat Server.',
        es: 'Un servidor front-end Enterprise Edition nunca ejecuta el servidor de chat persistente.',
      },
    },
    {
      fact: 'sql-servers',
      answer: 'shared',
      because: {
        en: 'The Lync Server 2013 databases are always on separate SQL Server computers.',
        es: 'Las bases de datos de Lync Server 2013 siempre están en equipos de SQL Server propios.',
      },
    },
    {
      fact: 'time-zone',
      answer: 'different',
      because: {
        en: 'The active servers are always in the time zone of their next hop.',
        es: 'Los servidores activos están siempre en la zona horaria de su próximo salto.',
      },
    },
    { fact: 'disk', answer: 'fat32', because: { en: 'FAT32 is not supported.', es: 'FAT32 no se admite.' } },
    {
      fact: 'chat-databases',
      answer: 'several',
      because: {
        en: 'An instance never holds two Persistent Chat databases.',
        es: 'Una instancia nunca alberga dos bases de datos de chat persistente.',
      },
    },
  ],
});
