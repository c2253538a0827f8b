import { rule } from '../rule.ts';

export default rule({
  id: 'exported-backup-is-restored-by-import',
  topic: 'preparation',
  source: 'restoring-chat-data#export-backup',
  when: { 'backup-of': 'persistent-chat-2013', 'backup-made-with': 'export', 'restored-to': 'persistent-chat-2013' },
  must: { 'restored-with': 'import' },
  says: {
    en: 'A backup made with Export-CsPersistentChatData must be restored with Import-CsPersistentChatData.',
    es: 'Una copia de seguridad hecha con Export-CsPersistentChatData debe restaurarse con Import-CsPersistentChatData.',
  },
  remedy: { en: 'Restore it with Import-CsPersistentChatData.', es: 'Restáurela con Import-CsPersistentChatData.' },
});
