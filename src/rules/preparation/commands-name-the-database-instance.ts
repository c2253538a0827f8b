import { rule } from '../rule.ts';

export default rule({
  id: 'commands-name-the-database-instance',
  topic: 'preparation',
  source: 'export-persistent-chat-data#database-instance',
  when: {},
  must: { 'database-instance': 'named' },
  says: {
    en: 'The export and the import must each name their SQL Server instance with -DBInstance.',
    es: 'La exportación y la importación deben indicar, cada una, su instancia de SQL Server con -DBInstance.',
  },
  remedy: {
    en: 'Give -DBInstance in both commands, as server and instance.',
    es: 'Indique -DBInstance en los dos comandos, con servidor e instancia.',
  },
});
