import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-data-may-be-backed-up-in-two-ways',
  topic: 'preparation',
  source: 'backing-up-chat-data#two-ways',
  when: { 'backup-of': 'persistent-chat-2013', 'restored-to': 'persistent-chat-2013', 'restored-pool': 'same-pool' },
  may: { 'backup-made-with': ['export', 'sql'] },
  says: {
    en: 'Persistent Chat data may be backed up with SQL Server or with Export-CsPersistentChatData.',
    es: 'La copia de seguridad de los datos de chat persistente se puede hacer con SQL Server o con Export-CsPersistentChatData.',
  },
  note: {
    en: 'A SQL Server backup can take 20 times the disk space of an export. Uploaded files are in neither backup: they are in the file store, separate from the database.',
    es: 'Una copia de seguridad de SQL Server puede ocupar 20 veces el espacio en disco de una exportación. Los archivos cargados no van en ninguna de las dos copias: están en el almacén de archivos, aparte de la base de datos.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'It now covers only a restore in the same pool; the guidance says nothing about another Persistent Chat pool.',
        es: 'Ahora solo trata de la restauración en el mismo grupo de servidores; de otro grupo de servidores de chat persistente la guía no dice nada.',
      },
    },
  ],
});
