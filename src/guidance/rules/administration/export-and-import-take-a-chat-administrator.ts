import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'export-and-import-take-a-chat-administrator',
  topic: 'administration',
  source: 'migration-process-details#step-2-role',
  when: { task: 'export-and-import' },
  must: { role: 'persistent-chat-administrator' },
  says: {
    en: 'Export-CsPersistentChatData and Import-CsPersistentChatData must be run by a member of the role CsPersistentChatAdministrator.',
    es: 'Export-CsPersistentChatData e Import-CsPersistentChatData debe ejecutarlos un miembro del rol CsPersistentChatAdministrator.',
  },
  advice: {
    en: 'Run the cmdlets as a member of the role CsPersistentChatAdministrator.',
    es: 'Ejecute los cmdlets como miembro del rol CsPersistentChatAdministrator.',
  },
});
