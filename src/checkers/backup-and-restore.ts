import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'backup-and-restore',
  name: { en: 'Backup and restore', es: 'Copia de seguridad y restauración' },
  title: { en: 'Can this backup be restored in this way?', es: '¿Se puede restaurar así esta copia de seguridad?' },
  lead: {
    en: 'The export cmdlet also makes backups of Persistent Chat. How a backup is restored depends on how it was made.',
    es: 'El cmdlet de exportación también hace copias de seguridad del chat persistente. La forma de restaurar una copia depende de cómo se hizo.',
  },
  rules: [
    'chat-data-may-be-backed-up-in-two-ways',
    'exported-backup-is-restored-by-import',
    'sql-backup-is-restored-in-sql-server',
  ].map(ruleOf),
  circumstances: ['backup-of', 'backup-made-with', 'restored-to'],
  examples: [
    {
      says: {
        en: 'A backup made with the export, restored with the import',
        es: 'Una copia hecha con la exportación y restaurada con la importación',
      },
      given: {
        'backup-of': 'persistent-chat-2013',
        'backup-made-with': 'export',
        'restored-with': 'import',
        'restored-to': 'persistent-chat-2013',
      },
    },
    {
      says: { en: 'A SQL Server backup, restored with the import', es: 'Una copia de SQL Server restaurada con la importación' },
      given: {
        'backup-of': 'persistent-chat-2013',
        'backup-made-with': 'sql',
        'restored-with': 'import',
        'restored-to': 'persistent-chat-2013',
      },
    },
  ],
  regions: [
    {
      id: 'back-to-group-chat',
      verdict: 'silent',
      when: { 'restored-to': 'group-chat' },
      says: {
        en: 'A return to Group Chat: backups of its databases are required, but no topic describes a way back for the chat.',
        es: 'Una vuelta al chat en grupo: se exigen copias de seguridad de sus bases de datos, pero ningún tema describe la vuelta atrás del chat.',
      },
    },
    {
      id: 'group-chat-backup-in-persistent-chat',
      verdict: 'silent',
      when: { 'backup-of': 'group-chat', 'restored-to': 'persistent-chat-2013' },
      says: {
        en: 'A backup of Group Chat put into Persistent Chat: no topic calls that a restore. Legacy data is moved by the migration, with the export and the import of its procedure.',
        es: 'Una copia de seguridad del chat en grupo que se vuelca en el chat persistente: ningún tema llama a eso restauración. Los datos heredados se trasladan con la migración, mediante la exportación y la importación de su procedimiento.',
      },
    },
  ],
});
