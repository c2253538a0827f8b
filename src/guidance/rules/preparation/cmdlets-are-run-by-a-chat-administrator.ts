import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'cmdlets-are-run-by-a-chat-administrator',
  topic: 'preparation',
  source: 'migration-process-details#step-6-role',
  when: {},
  must: { 'run-as': 'persistent-chat-administrator' },
  says: {
    en: 'Export-CsPersistentChatData and Import-CsPersistentChatData must be run by a member of the role CsPersistentChatAdministrator.',
    es: 'Export-CsPersistentChatData e Import-CsPersistentChatData debe ejecutarlos un miembro del rol CsPersistentChatAdministrator.',
  },
  advice: {
    en: 'Run the cmdlets as a member of the role CsPersistentChatAdministrator.',
    es: 'Ejecute los cmdlets como miembro del rol CsPersistentChatAdministrator.',
  },
  note: {
    en: 'The server also checks that the administrator belongs to its local RTC Local Administrators group (JJ676774).',
    es: 'El servidor comprueba además que el administrador pertenezca a su grupo local RTC Local Administrators (JJ676774).',
  },
});
