import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'single-server-pool-may-be-deployed',
  topic: 'topology',
  source: 'capacity-planning#topologies',
  when: {
    'runs-on': 'own-servers',
    'created-as': 'single-server',
    'standby-servers': 'none',
    'users-per-server': 'up-to-20000',
    'users-in-all': 'up-to-80000',
    'provisioned-users': 'up-to-150000',
  },
  may: { 'active-servers': 'one' },
  within: {
    en: 'The figures are upper limits. None of them guarantees performance, and no server can be added later to a single-server pool.',
    es: 'Las cifras son límites máximos. Ninguna garantiza un rendimiento determinado, y a un grupo de un solo servidor no se le puede agregar después ningún servidor.',
  },
  says: {
    en: 'Persistent Chat Server may be deployed as a single-server pool.',
    es: 'El servidor de chat persistente se puede implementar como grupo de un solo servidor.',
  },
});
