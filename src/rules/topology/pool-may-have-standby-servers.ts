import { rule } from '../rule.ts';

export default rule({
  id: 'pool-may-have-standby-servers',
  topic: 'topology',
  source: 'persistent-chat-components#standby-servers',
  when: {
    'runs-on': 'own-servers',
    'created-as': 'multiple-server',
    'active-servers': ['one', 'two-to-four'],
    'users-per-server': 'up-to-20000',
    'users-in-all': 'up-to-80000',
    'provisioned-users': 'up-to-150000',
  },
  may: { 'standby-servers': 'up-to-four' },
  within: {
    en: 'Standby servers accept no users until they are made active, and such a pool needs database instances of its own (JJ205211).',
    es: 'Los servidores en espera no aceptan usuarios hasta que se activan, y un grupo de servidores así necesita instancias de base de datos propias (JJ205211).',
  },
  says: {
    en: 'For high availability and disaster recovery, a pool may have standby servers as well, up to eight servers in all.',
    es: 'Para la alta disponibilidad y la recuperación ante desastres, un grupo de servidores puede tener también servidores en espera, hasta ocho servidores en total.',
  },
});
