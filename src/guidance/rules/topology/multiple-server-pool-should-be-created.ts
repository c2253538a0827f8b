import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'multiple-server-pool-should-be-created',
  topic: 'topology',
  source: 'capacity-planning#multiple-server-advice',
  when: { 'runs-on': 'own-servers' },
  should: { 'created-as': 'multiple-server' },
  says: {
    en: 'A Persistent Chat pool should be created as a multiple-server pool, even for one server, so that servers can be added later.',
    es: 'Se recomienda crear un grupo de servidores de chat persistente como grupo de varios servidores, aunque sea para uno solo, para poder agregar servidores más adelante.',
  },
});
