import { rule } from '../rule.ts';

export default rule({
  id: 'chat-database-may-share-the-back-end-instance',
  topic: 'topology',
  source: 'persistent-chat-components#back-end-instance',
  when: {
    'runs-on': 'own-servers',
    directory: ['same-domain', 'another-domain'],
    'time-zone': 'same',
    disk: 'ntfs',
    'sql-servers': 'separate',
  },
  may: { 'chat-databases': 'beside-back-end' },
  within: {
    en: 'One database of each kind, no more. It is supported but not recommended, because the chat database can grow very large.',
    es: 'Una base de datos de cada tipo, no más. Se admite, pero no se recomienda, porque la base de datos de chat puede crecer mucho.',
  },
  says: {
    en: 'The Persistent Chat database may share a SQL Server instance with the back-end database.',
    es: 'La base de datos de chat persistente puede compartir una instancia de SQL Server con la base de datos back-end.',
  },
});
