import { rule } from '../../../model/rule.ts';

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
    en: 'Only one database of each kind. Sharing is supported but not recommended, because the Persistent Chat database can grow very large.',
    es: 'Solo una base de datos de cada tipo. Compartir la instancia se admite, pero no se recomienda, porque la base de datos de chat persistente puede crecer mucho.',
  },
  says: {
    en: 'The Persistent Chat database may share a SQL Server instance with the back-end database.',
    es: 'La base de datos de chat persistente puede compartir una instancia de SQL Server con la base de datos back-end.',
  },
});
