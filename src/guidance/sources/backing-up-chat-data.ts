import { source } from '../../model/source.ts';

export default source({
  id: 'backing-up-chat-data',
  title: {
    en: 'Backing up Persistent Chat databases in Lync Server 2013',
    es: 'Copia de seguridad de las bases de datos de chat persistente en Lync Server 2013',
  },
  technet: 'JJ945646(v=OCS.15)',
  date: '2013-02-17',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-backing-up-persistent-chat-databases',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-backing-up-persistent-chat-databases',
  },
  passages: {
    'two-ways': {
      gist: {
        en: 'Persistent Chat data can be backed up in two ways: with SQL Server or with Export-CsPersistentChatData.',
        es: 'La copia de seguridad de los datos de chat persistente se puede hacer de dos maneras: con SQL Server o con Export-CsPersistentChatData.',
      },
    },
    space: {
      gist: {
        en: 'A SQL Server backup requires far more disk space, possibly 20 times as much, but administrators are likely to know the procedure.',
        es: 'Una copia de seguridad de SQL Server ocupa mucho más espacio en disco, posiblemente 20 veces más, pero es probable que los administradores conozcan el procedimiento.',
      },
      aside: {
        en: 'It compares the two ways; the rule on them mentions it.',
        es: 'Compara las dos maneras; la regla sobre ellas lo menciona.',
      },
    },
  },
});
