import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'legacy-client-may-use-files',
  topic: 'settings',
  source: 'migration-process-details#step-7-clients',
  when: { setting: 'files', handled: 'after' },
  may: { 'file-client': 'group-chat' },
  says: {
    en: 'The legacy client (the Group Chat client) may still post and view files in a migrated room.',
    es: 'El cliente heredado (el de chat en grupo) puede seguir publicando y viendo archivos en un salón migrado.',
  },
});
