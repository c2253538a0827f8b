import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'sql-backup-is-restored-in-sql-server',
  topic: 'preparation',
  source: 'restoring-chat-data#sql-backup',
  when: { 'backup-of': 'persistent-chat-2013', 'backup-made-with': 'sql', 'restored-to': 'persistent-chat-2013' },
  must: { 'restored-with': 'sql' },
  says: {
    en: 'A Persistent Chat backup made with SQL Server must be restored with SQL Server.',
    es: 'Una copia de seguridad del chat persistente hecha con SQL Server debe restaurarse con SQL Server.',
  },
  advice: { en: 'Restore the backup with SQL Server.', es: 'Restaure la copia de seguridad con SQL Server.' },
});
