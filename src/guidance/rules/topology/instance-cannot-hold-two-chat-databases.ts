import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'instance-cannot-hold-two-chat-databases',
  topic: 'topology',
  source: 'persistent-chat-components#one-chat-database',
  when: {},
  cannot: { 'chat-databases': 'several' },
  says: {
    en: 'A SQL Server instance cannot hold more than one Persistent Chat database.',
    es: 'Una instancia de SQL Server no puede albergar más de una base de datos de chat persistente.',
  },
  advice: {
    en: 'Use a separate instance for each Persistent Chat pool.',
    es: 'Use una instancia distinta para cada grupo de servidores de chat persistente.',
  },
});
