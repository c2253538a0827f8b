import { rule } from '../rule.ts';

export default rule({
  id: 'multiple-server-pool-should-be-created',
  topic: 'topology',
  source: 'capacity-planning#multiple-server-advice',
  when: { 'runs-on': 'own-servers' },
  should: { 'created-as': 'multiple-server' },
  says: {
    en: 'The pool should be created as a multiple-server pool, even for one server: others can then be added later.',
    es: 'Se recomienda crear el grupo de servidores como grupo de varios servidores, aunque sea para uno solo: así se pueden agregar otros más adelante.',
  },
});
