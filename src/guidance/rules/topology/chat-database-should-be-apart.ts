import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-database-should-be-apart',
  topic: 'topology',
  source: 'deploying-persistent-chat-server#dedicated-database',
  when: { 'runs-on': 'own-servers', 'chat-databases': ['alone', 'beside-back-end'] },
  should: { 'chat-databases': 'alone' },
  says: {
    en: 'The Persistent Chat database should be on a dedicated SQL Server, separate from the back-end database, because it can grow very large.',
    es: 'Se recomienda que la base de datos de chat persistente esté en un SQL Server dedicado, aparte de la base de datos back-end, porque puede crecer mucho.',
  },
});
