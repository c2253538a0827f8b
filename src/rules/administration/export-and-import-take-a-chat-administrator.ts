import { rule } from '../rule.ts';

export default rule({
  id: 'export-and-import-take-a-chat-administrator',
  topic: 'administration',
  source: 'migration-process-details#step-2-role',
  when: { task: 'export-and-import' },
  must: { role: 'persistent-chat-administrator' },
  says: {
    en: 'The export and the import must be run as a member of CsPersistentChatAdministrator.',
    es: 'La exportación y la importación deben ejecutarse como miembro de CsPersistentChatAdministrator.',
  },
  remedy: { en: 'Run the cmdlets as a member of that role.', es: 'Ejecute los cmdlets como miembro de ese rol.' },
});
