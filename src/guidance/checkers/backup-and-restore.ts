import { checker } from '../../model/checker.ts';

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
  ],
  circumstances: ['backup-of', 'backup-made-with', 'restored-to', 'restored-pool'],
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
        'restored-pool': 'same-pool',
      },
    },
    {
      says: { en: 'A SQL Server backup, restored with the import', es: 'Una copia de SQL Server restaurada con la importación' },
      given: {
        'backup-of': 'persistent-chat-2013',
        'backup-made-with': 'sql',
        'restored-with': 'import',
        'restored-to': 'persistent-chat-2013',
        'restored-pool': 'same-pool',
      },
    },
    {
      says: {
        en: 'A backup made with the export, restored in a new pool on new servers',
        es: 'Una copia hecha con la exportación y restaurada en un grupo de servidores nuevo, en servidores nuevos',
      },
      given: {
        'backup-of': 'persistent-chat-2013',
        'backup-made-with': 'export',
        'restored-with': 'import',
        'restored-to': 'persistent-chat-2013',
        'restored-pool': 'another-pool',
      },
    },
  ],
  regions: [
    {
      id: 'from-one-2013-pool-to-another',
      verdict: 'silent',
      when: { 'backup-of': 'persistent-chat-2013', 'restored-to': 'persistent-chat-2013', 'restored-pool': 'another-pool' },
      says: {
        en: 'A restore in another Persistent Chat pool, for example on new servers: the topic on restoring (JJ945649) mentions no other pool, and no topic describes how the content of one 2013 pool gets to another.',
        es: 'Una restauración en otro grupo de servidores de chat persistente, por ejemplo en servidores nuevos: el tema sobre la restauración (JJ945649) no menciona ningún otro grupo de servidores, y ningún tema describe cómo llega a otro el contenido de un grupo de servidores de 2013.',
      },
    },
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
