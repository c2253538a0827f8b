import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'several-pools',
  name: { en: 'Several Persistent Chat pools', es: 'Varios grupos de servidores de chat persistente' },
  title: {
    en: 'May this be spread over several Persistent Chat pools, or moved between them?',
    es: '¿Se puede repartir esto entre varios grupos de servidores de chat persistente o trasladarlo de uno a otro?',
  },
  lead: {
    en: 'What stays in one Lync Server 2013 pool, what may reach several, and what several pools are good for. How a legacy pool is migrated is a matter of the checker on supported paths.',
    es: 'Qué se queda en un solo grupo de servidores de Lync Server 2013, qué puede extenderse a varios y para qué sirve tener más de uno. De cómo se migra un grupo de servidores heredado se ocupa el comprobador de rutas admitidas.',
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
  ].map(ruleOf),
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
      says: { en: 'A category that two pools are to share', es: 'Una categoría que van a compartir dos grupos de servidores' },
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
        en: 'The same name in two pools: names have to be unique within a pool, and beyond it nothing is said.',
        es: 'El mismo nombre en dos grupos de servidores: los nombres tienen que ser únicos dentro de cada uno; de lo que ocurre entre uno y otro no se dice nada.',
      },
    },
    {
      id: 'room-to-another-pool',
      verdict: 'silent',
      when: { 'pool-subject': 'room', 'pool-wish': 'moved-to-another' },
      says: {
        en: 'A room that is to move to another pool: it may change its category, and of a change of pool nothing is said. Categories cannot change theirs.',
        es: 'Un salón que se quiere trasladar a otro grupo de servidores: puede cambiar de categoría; de un cambio de grupo de servidores no se dice nada. Las categorías no pueden cambiar de grupo de servidores.',
      },
    },
    {
      id: 'users-to-another-pool',
      verdict: 'silent',
      when: { 'pool-subject': 'users', 'pool-wish': 'moved-to-another' },
      says: {
        en: 'A user who is to move to another chat pool: the guidance homes users on server pools and speaks only of access to the rooms of a chat pool.',
        es: 'Un usuario al que se quiere trasladar a otro grupo de servidores de chat: según la guía, los usuarios se alojan en grupos de servidores de Lync Server; de los de chat solo se menciona el acceso a sus salones.',
      },
    },
    {
      id: 'endpoint-to-another-pool',
      verdict: 'silent',
      when: { 'pool-subject': 'legacy-endpoint', 'pool-wish': 'moved-to-another' },
      says: {
        en: 'An endpoint that is to move to another pool: its creation is described, a move is not.',
        es: 'Un extremo que se quiere trasladar a otro grupo de servidores: se describe su creación, pero no su traslado.',
      },
    },
    {
      id: 'one-pool-for-regulations',
      verdict: 'silent',
      when: { 'pool-subject': 'deployment', 'pool-wish': 'in-one-pool', 'pool-reason': 'regulatory-data' },
      says: {
        en: 'One pool that is to meet regulations: several are named for that purpose; whether one is enough for yours is not said.',
        es: 'Un solo grupo de servidores para cumplir requisitos normativos: con ese fin se mencionan varios; no se dice si basta con uno para los que le afectan a usted.',
      },
    },
    {
      id: 'deployment-to-another-pool',
      verdict: 'silent',
      when: { 'pool-subject': 'deployment', 'pool-wish': 'moved-to-another' },
      says: {
        en: 'A whole deployment that is to move from one 2013 pool to another: only the migration from Group Chat is described.',
        es: 'Una implementación completa que se quiere trasladar de un grupo de servidores de 2013 a otro: solo se describe la migración desde el chat en grupo.',
      },
    },
  ],
});
