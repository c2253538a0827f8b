import { checker } from '../../model/checker.ts';

export default checker({
  id: 'pool-capacity',
  name: { en: 'Size of the chat pool', es: 'Tamaño del grupo de servidores de chat' },
  title: {
    en: 'Can the Persistent Chat pool be sized like this?',
    es: '¿Se puede dimensionar así el grupo de servidores de chat persistente?',
  },
  lead: {
    en: 'How many servers and users a pool may have. Every figure of the guidance is an upper limit, and none guarantees performance: within the limits, the answer is “Allowed with limits”.',
    es: 'Cuántos servidores y usuarios puede tener un grupo de servidores. Todas las cifras de la guía son límites máximos y ninguna garantiza un rendimiento: dentro de ellos, la respuesta es «Permitido con límites».',
  },
  rules: [
    'single-server-pool-cannot-grow',
    'single-server-pool-cannot-have-standby-servers',
    'multiple-server-pool-should-be-created',
    'pool-cannot-have-more-than-four-active-servers',
    'pool-cannot-have-more-than-four-standby-servers',
    'active-server-cannot-serve-more-than-20000-users',
    'all-pools-cannot-serve-more-than-80000-users',
    'no-more-than-150000-users-are-provisioned',
    'further-pools-do-not-raise-the-limit',
    'users-of-a-failed-server-move-to-the-others',
    'single-server-pool-may-be-deployed',
    'pool-may-have-four-active-servers',
    'pool-may-have-standby-servers',
    'standard-edition-may-run-a-small-pool',
    'standard-edition-cannot-have-several-servers',
    'persistent-chat-cannot-share-an-enterprise-front-end',
  ],
  circumstances: [],
  examples: [
    {
      says: { en: 'Three active servers for 45,000 users', es: 'Tres servidores activos para 45 000 usuarios' },
      given: {
        'runs-on': 'own-servers',
        'created-as': 'multiple-server',
        'active-servers': 'two-to-four',
        'standby-servers': 'none',
        'users-per-server': 'up-to-20000',
        'users-in-all': 'up-to-80000',
        'provisioned-users': 'up-to-150000',
      },
    },
    {
      says: {
        en: 'A second server will be added to a single-server pool',
        es: 'Se quiere agregar un segundo servidor a un grupo de un solo servidor',
      },
      given: {
        'runs-on': 'own-servers',
        'created-as': 'single-server',
        'active-servers': 'two-to-four',
        'standby-servers': 'none',
        'users-per-server': 'up-to-20000',
        'users-in-all': 'up-to-80000',
        'provisioned-users': 'up-to-150000',
      },
    },
    {
      says: { en: 'One server, in a multiple-server pool', es: 'Un servidor, en un grupo de varios servidores' },
      given: {
        'runs-on': 'own-servers',
        'created-as': 'multiple-server',
        'active-servers': 'one',
        'standby-servers': 'none',
        'users-per-server': 'up-to-20000',
        'users-in-all': 'up-to-80000',
        'provisioned-users': 'up-to-150000',
      },
    },
  ],
  regions: [
    {
      id: 'several-computers-on-standard-edition',
      verdict: 'silent',
      when: { 'runs-on': 'standard-edition', 'created-as': 'multiple-server' },
      says: {
        en: 'A multiple-server pool on a Standard Edition server: the pool has the name of that server, and no topic says whether it may be created for several servers or have standby servers.',
        es: 'Un grupo de varios servidores en un servidor Standard Edition: el grupo de servidores lleva el nombre de ese servidor, y ningún tema dice si se puede crear para varios servidores ni si puede tener servidores en espera.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'runs-on',
      answer: 'enterprise-front-end',
      because: {
        en: 'An Enterprise Edition Front End Server never runs Persistent Chat Server.',
        es: 'Un servidor front-end Enterprise Edition nunca ejecuta el servidor de chat persistente.',
      },
    },
    {
      fact: 'active-servers',
      answer: 'more-than-four',
      because: {
        en: 'A pool never has more than four active servers.',
        es: 'Un grupo de servidores nunca tiene más de cuatro servidores activos.',
      },
    },
    {
      fact: 'standby-servers',
      answer: 'more-than-four',
      because: {
        en: 'A pool never has more than four standby servers.',
        es: 'Un grupo de servidores nunca tiene más de cuatro servidores en espera.',
      },
    },
    {
      fact: 'users-per-server',
      answer: 'more',
      because: { en: '20,000 is the most that a server supports.', es: '20 000 es lo máximo que admite un servidor.' },
    },
    {
      fact: 'users-in-all',
      answer: 'more',
      because: {
        en: '80,000 is the most for all pools together.',
        es: '80 000 es el máximo entre todos los grupos de servidores.',
      },
    },
    {
      fact: 'provisioned-users',
      answer: 'more',
      because: { en: '150,000 is the most that is supported.', es: '150 000 es lo máximo que se admite.' },
    },
  ],
});
