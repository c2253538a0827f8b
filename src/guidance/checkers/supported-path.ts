import { checker } from '../../model/checker.ts';

export default checker({
  id: 'supported-path',
  name: { en: 'Supported path', es: 'Ruta admitida' },
  title: {
    en: 'Is this migration path supported?',
    es: '¿Se admite esta ruta de migración?',
  },
  lead: {
    en: 'From which version, by which method and to which Persistent Chat Server a Group Chat deployment may be migrated.',
    es: 'Desde qué versión, con qué método y a qué servidor de chat persistente se puede migrar una implementación de chat en grupo.',
  },
  rules: [
    'old-version-may-be-migrated-side-by-side',
    'both-old-versions-cannot-be-migrated',
    'earlier-versions-cannot-be-migrated',
    'migration-is-made-side-by-side',
    'group-chat-is-migrated-last',
    'migration-stays-in-one-forest',
    'another-domain-of-the-forest-may-be-used',
    'chat-servers-should-share-the-domain',
    'every-topology-may-be-migrated',
    'persistent-chat-cannot-share-an-enterprise-front-end',
    'group-chat-of-2010-cannot-go-to-standard-edition',
    'standard-edition-is-for-new-deployments',
    'one-legacy-pool-goes-to-one-2013-pool',
    'databases-of-2013-have-their-own-sql-computers',
  ],
  circumstances: ['migrating-from'],
  examples: [
    {
      says: {
        en: 'Lync Server 2010 Group Chat, side by side and last, to one pool on separate servers',
        es: 'El chat en grupo de Lync Server 2010, en paralelo y en último lugar, a un grupo de servidores con equipos propios',
      },
      given: {
        'migrating-from': 'lync-2010',
        method: 'side-by-side',
        'chat-turn': 'last',
        directory: 'same-domain',
        'runs-on': 'own-servers',
        'pool-plan': 'one-to-one',
        'sql-servers': 'separate',
      },
    },
    {
      says: {
        en: 'Lync Server 2010 Group Chat to a Standard Edition server',
        es: 'El chat en grupo de Lync Server 2010 a un servidor Standard Edition',
      },
      given: { 'migrating-from': 'lync-2010', 'runs-on': 'standard-edition' },
    },
    {
      says: {
        en: 'Two Lync Server 2010 Group Chat pools to one Persistent Chat pool',
        es: 'Dos grupos de servidores de chat en grupo de Lync Server 2010 a uno solo de chat persistente',
      },
      given: {
        'migrating-from': 'lync-2010',
        method: 'side-by-side',
        'chat-turn': 'last',
        directory: 'same-domain',
        'runs-on': 'own-servers',
        'pool-plan': 'several-to-one',
        'sql-servers': 'separate',
      },
    },
  ],
  regions: [
    {
      id: 'several-legacy-pools-into-one',
      verdict: 'silent',
      when: { 'pool-plan': 'several-to-one' },
      says: {
        en: 'Several legacy pools to one Persistent Chat pool: the guidance describes one legacy pool. The import merges data, but no topic covers two sources.',
        es: 'Varios grupos de servidores heredados a uno solo de chat persistente: la guía describe uno heredado. La importación combina datos, pero ningún tema trata de dos orígenes.',
      },
    },
    {
      id: '2007-r2-to-standard-edition',
      verdict: 'conflict',
      when: { 'migrating-from': 'ocs-2007-r2', 'runs-on': 'standard-edition' },
      says: {
        en: 'From 2007 R2 to Standard Edition: one topic supports the migration of every topology; another supports only new deployments there and names only the upgrade from Lync Server 2010.',
        es: 'De 2007 R2 a Standard Edition: un tema admite la migración de todas las topologías; otro solo admite allí implementaciones nuevas y solo menciona la actualización desde Lync Server 2010.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'migrating-from',
      answer: 'both',
      because: {
        en: 'No migration starts from both old versions at once.',
        es: 'Ninguna migración parte de las dos versiones anteriores a la vez.',
      },
    },
    {
      fact: 'migrating-from',
      answer: 'earlier',
      because: {
        en: 'Versions before 2007 R2 have no supported path to Lync Server 2013.',
        es: 'Las versiones anteriores a 2007 R2 no tienen ninguna ruta admitida a Lync Server 2013.',
      },
    },
    {
      fact: 'method',
      answer: 'in-place',
      because: { en: 'Side by side is the only method.', es: 'El único método es en paralelo.' },
    },
    {
      fact: 'chat-turn',
      answer: 'sooner',
      because: { en: 'Group Chat is always migrated last.', es: 'El chat en grupo se migra siempre en último lugar.' },
    },
    {
      fact: 'directory',
      answer: 'another-forest',
      because: { en: 'A migration never leaves its forest.', es: 'Una migración nunca sale de su bosque.' },
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
      fact: 'pool-plan',
      answer: 'one-to-several',
      because: {
        en: 'A legacy pool is never divided among several pools.',
        es: 'Un grupo de servidores heredado nunca se reparte entre varios.',
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
  ],
});
