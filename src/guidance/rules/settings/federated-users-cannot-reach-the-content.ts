import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'federated-users-cannot-reach-the-content',
  topic: 'settings',
  source: 'migration-process-details#source-2-6-users',
  when: { setting: 'federated-members' },
  cannot: { wish: 'keep' },
  says: {
    en: 'Federated users cannot keep their access to chat rooms after the migration: Persistent Chat Server does not support federation.',
    es: 'Los usuarios federados no pueden conservar su acceso a los salones de chat después de la migración: el servidor de chat persistente no admite la federación.',
  },
});
