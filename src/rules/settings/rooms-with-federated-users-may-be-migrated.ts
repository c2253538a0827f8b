import { rule } from '../rule.ts';

export default rule({
  id: 'rooms-with-federated-users-may-be-migrated',
  topic: 'settings',
  source: 'migration-process-details#source-2-6-rooms',
  when: { setting: 'federated-members' },
  may: { wish: 'let-go' },
  within: {
    en: 'The federated users themselves cannot reach the content any more.',
    es: 'Los propios usuarios federados ya no pueden acceder al contenido.',
  },
  says: {
    en: 'Rooms with federated users may be migrated.',
    es: 'Los salones con usuarios federados se pueden migrar.',
  },
});
