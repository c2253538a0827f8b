import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'users-may-connect-to-several-pools',
  topic: 'topology',
  source: 'deployment-checklist#several-pools',
  when: { 'pool-subject': 'users' },
  may: { 'pool-wish': ['in-one-pool', 'in-several'] },
  within: {
    en: 'Users need access to the rooms. A legacy client connects to one pool at a time, whatever access its user has (JJ205131).',
    es: 'Los usuarios necesitan acceso a los salones. Un cliente heredado se conecta a un solo grupo de servidores cada vez, tenga el acceso que tenga su usuario (JJ205131).',
  },
  says: {
    en: 'Users may connect to rooms in several Persistent Chat pools if they have access to the rooms.',
    es: 'Los usuarios pueden conectarse a salones de varios grupos de servidores de chat persistente si tienen acceso a los salones.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence used to name no condition. Users need access to the rooms.',
        es: 'La frase no indicaba ninguna condición. Los usuarios necesitan acceso a los salones.',
      },
    },
  ],
});
