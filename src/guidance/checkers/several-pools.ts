import { checker } from '../../model/checker.ts';

export default checker({
  id: 'several-pools',
  name: { en: 'Several Persistent Chat pools', es: 'Varios grupos de servidores de chat persistente' },
  title: {
    en: 'Can this be shared by several Persistent Chat pools, or moved between them?',
    es: '¿Pueden compartir esto varios grupos de servidores de chat persistente, o se puede trasladar de uno a otro?',
  },
  lead: {
    en: 'What stays in one Lync Server 2013 pool, what several pools can have in common, and what several pools are for. The checker “Supported path” covers how a legacy pool is migrated.',
    es: 'Qué se queda en un solo grupo de servidores de Lync Server 2013, qué pueden tener en común varios y para qué sirve tener más de uno. El comprobador de la ruta admitida trata de cómo se migra un grupo de servidores heredado.',
  },
  rules: [
    'item-may-belong-to-one-pool',
    'items-cannot-span-pools',
    'category-cannot-be-moved-to-another-pool',
    'add-in-cannot-be-moved-to-another-pool',
    'names-are-unique-within-a-pool',
    'users-may-connect-to-several-pools',
    'each-pool-may-have-an-endpoint',
    'endpoint-cannot-serve-several-pools',
    'deployment-may-have-one-pool',
    'several-pools-may-keep-data-apart',
    'deployment-may-have-several-pools',
    'pools-cannot-be-multiplied-for-capacity',
    'further-pools-do-not-raise-the-limit',
  ],
  circumstances: ['pool-subject', 'pool-reason'],
  examples: [
    {
      says: {
        en: 'A second pool that keeps the data of one country there',
        es: 'Un segundo grupo de servidores para que los datos de un país se queden en ese país',
      },
      given: { 'pool-subject': 'deployment', 'pool-wish': 'in-several', 'pool-reason': 'regulatory-data' },
    },
    {
      says: { en: 'A category that two pools will share', es: 'Una categoría que van a compartir dos grupos de servidores' },
      given: { 'pool-subject': 'category', 'pool-wish': 'in-several', 'name-taken': 'no' },
    },
    {
      says: {
        en: 'Laura uses rooms in the pools of Madrid and Dublin',
        es: 'Laura usa salones de los grupos de servidores de Madrid y Dublín',
      },
      given: { 'pool-subject': 'users', 'pool-wish': 'in-several' },
    },
  ],
  regions: [
    {
      id: 'equal-names-in-two-pools',
      verdict: 'silent',
      when: { 'pool-subject': ['room', 'category', 'add-in'], 'pool-wish': 'in-one-pool', 'name-taken': 'in-another-pool' },
      says: {
        en: 'The same name in two pools: names have to be unique within each pool; no topic says anything about names across pools.',
        es: 'El mismo nombre en dos grupos de servidores: los nombres tienen que ser únicos dentro de cada uno; ningún tema dice qué ocurre entre uno y otro.',
      },
    },
    {
      id: 'room-to-another-pool',
      verdict: 'silent',
      when: { 'pool-subject': 'room', 'pool-wish': 'moved-to-another' },
      says: {
        en: 'A room to be moved to another pool: it may be moved to another category; no topic says anything about another pool. Categories cannot be moved to another pool.',
        es: 'Un salón que se quiere trasladar a otro grupo de servidores: puede cambiar de categoría; ningún tema dice nada de un cambio de grupo de servidores. Las categorías no pueden cambiar de grupo de servidores.',
      },
    },
    {
      id: 'users-to-another-pool',
      verdict: 'silent',
      when: { 'pool-subject': 'users', 'pool-wish': 'moved-to-another' },
      says: {
        en: 'A user to be moved to another chat pool: in the guidance, users are homed on Lync Server pools; for chat pools it mentions only access to their rooms.',
        es: 'Un usuario al que se quiere trasladar a otro grupo de servidores de chat: según la guía, los usuarios se alojan en grupos de servidores de Lync Server; de los de chat solo se menciona el acceso a sus salones.',
      },
    },
    {
      id: 'endpoint-to-another-pool',
      verdict: 'silent',
      when: { 'pool-subject': 'legacy-endpoint', 'pool-wish': 'moved-to-another' },
      says: {
        en: 'An endpoint to be moved to another pool: the topics describe how to create one, but not how to move it.',
        es: 'Un extremo que se quiere trasladar a otro grupo de servidores: los temas describen cómo crearlo, pero no cómo trasladarlo.',
      },
    },
    {
      id: 'one-pool-for-regulations',
      verdict: 'silent',
      when: { 'pool-subject': 'deployment', 'pool-wish': 'in-one-pool', 'pool-reason': 'regulatory-data' },
      says: {
        en: 'One pool to meet regulations: the topics name several pools for that purpose, but do not say whether one is enough for yours.',
        es: 'Un solo grupo de servidores para cumplir requisitos normativos: con ese fin los temas mencionan varios, pero no dicen si basta con uno para los que le afectan a usted.',
      },
    },
    {
      id: 'deployment-to-another-pool',
      verdict: 'silent',
      when: { 'pool-subject': 'deployment', 'pool-wish': 'moved-to-another' },
      says: {
        en: 'A whole deployment to be moved from one 2013 pool to another: only the migration from Group Chat is described.',
        es: 'Una implementación completa que se quiere trasladar de un grupo de servidores de 2013 a otro: solo se describe la migración desde el chat en grupo.',
      },
    },
  ],
});
