import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'commands-name-the-database-instance',
  topic: 'preparation',
  source: 'export-persistent-chat-data#database-instance',
  when: {},
  must: { 'database-instance': 'named' },
  says: {
    en: 'Export-CsPersistentChatData and Import-CsPersistentChatData must each name the SQL Server instance with -DBInstance.',
    es: 'Export-CsPersistentChatData e Import-CsPersistentChatData deben indicar, cada uno, la instancia de SQL Server con -DBInstance.',
  },
  advice: {
    en: 'Specify -DBInstance in both commands, as server and instance.',
    es: 'Indique -DBInstance en los dos comandos, con servidor e instancia.',
  },
});
