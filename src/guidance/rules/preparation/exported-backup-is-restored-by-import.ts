import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'exported-backup-is-restored-by-import',
  topic: 'preparation',
  source: 'restoring-chat-data#export-backup',
  when: { 'backup-of': 'persistent-chat-2013', 'backup-made-with': 'export', 'restored-to': 'persistent-chat-2013' },
  must: { 'restored-with': 'import' },
  says: {
    en: 'A Persistent Chat backup made with Export-CsPersistentChatData must be restored with Import-CsPersistentChatData.',
    es: 'Una copia de seguridad del chat persistente hecha con Export-CsPersistentChatData debe restaurarse con Import-CsPersistentChatData.',
  },
  advice: {
    en: 'Restore the backup with Import-CsPersistentChatData.',
    es: 'Restaure la copia de seguridad con Import-CsPersistentChatData.',
  },
});
