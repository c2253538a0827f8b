import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'rooms-with-federated-users-may-be-migrated',
  topic: 'settings',
  source: 'migration-process-details#source-2-6-rooms',
  when: { setting: 'federated-members' },
  may: { wish: 'let-go' },
  within: {
    en: 'After the migration, the federated users themselves cannot reach the content.',
    es: 'Después de la migración, los propios usuarios federados no pueden acceder al contenido.',
  },
  says: {
    en: 'Legacy rooms with federated users may be migrated to Persistent Chat Server.',
    es: 'Los salones heredados con usuarios federados se pueden migrar al servidor de chat persistente.',
  },
});
