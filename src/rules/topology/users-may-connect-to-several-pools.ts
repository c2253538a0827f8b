import { rule } from '../rule.ts';

export default rule({
  id: 'users-may-connect-to-several-pools',
  topic: 'topology',
  source: 'deployment-checklist#several-pools',
  when: { 'pool-subject': 'users' },
  may: { 'pool-wish': ['in-one-pool', 'in-several'] },
  within: {
    en: 'They need access to those rooms. A legacy client connects to one pool at a time whatever access its user has (JJ205131).',
    es: 'Necesitan acceso a esos salones. Un cliente heredado se conecta a un solo grupo de servidores cada vez, tenga el acceso que tenga su usuario (JJ205131).',
  },
  says: {
    en: 'Users may connect to rooms in one Persistent Chat pool or in several.',
    es: 'Los usuarios pueden conectarse a salones de uno o de varios grupos de servidores de chat persistente.',
  },
});
