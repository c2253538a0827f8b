import { rule } from '../rule.ts';

export default rule({
  id: 'cmdlets-are-run-by-a-chat-administrator',
  topic: 'preparation',
  source: 'migration-process-details#step-6-role',
  when: {},
  must: { 'run-as': 'persistent-chat-administrator' },
  says: {
    en: 'The export and the import must be run as a member of CsPersistentChatAdministrator.',
    es: 'La exportación y la importación deben ejecutarse como miembro de CsPersistentChatAdministrator.',
  },
  remedy: {
    en: 'Run the cmdlets as a member of that role.',
    es: 'Ejecute los cmdlets como miembro de ese rol.',
  },
  note: {
    en: 'The server also checks that such an administrator belongs to its local RTC Local Administrators group (JJ676774).',
    es: 'El servidor comprueba además que ese administrador pertenezca a su grupo local RTC Local Administrators (JJ676774).',
  },
});
