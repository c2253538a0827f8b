import { rule } from '../rule.ts';

export default rule({
  id: 'instance-cannot-hold-two-chat-databases',
  topic: 'topology',
  source: 'persistent-chat-components#one-chat-database',
  when: {},
  cannot: { 'chat-databases': 'several' },
  says: {
    en: 'An instance of SQL Server cannot hold more than one Persistent Chat database.',
    es: 'Una instancia de SQL Server no puede albergar más de una base de datos de chat persistente.',
  },
  remedy: {
    en: 'Give each Persistent Chat pool an instance of its own.',
    es: 'Asigne a cada grupo de servidores de chat persistente una instancia propia.',
  },
});
