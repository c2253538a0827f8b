import { source } from '../../model/source.ts';

export default source({
  id: 'restoring-chat-data',
  title: {
    en: 'Restoring Persistent Chat data in Lync Server 2013',
    es: 'Restaurar datos de chat persistente en Lync Server 2013',
  },
  technet: 'JJ945649(v=OCS.15)',
  date: '2013-02-18',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-restoring-persistent-chat-data',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-restoring-persistent-chat-data',
  },
  passages: {
    'sql-backup': {
      gist: {
        en: 'A backup made with SQL Server has to be restored with SQL Server.',
        es: 'Una copia de seguridad hecha con SQL Server tiene que restaurarse con SQL Server.',
      },
    },
    'export-backup': {
      gist: {
        en: 'A backup made with Export-CsPersistentChatData has to be restored with Import-CsPersistentChatData.',
        es: 'Una copia de seguridad hecha con Export-CsPersistentChatData tiene que restaurarse con Import-CsPersistentChatData.',
      },
    },
  },
});
