import { rule } from '../../../model/rule.ts';

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
    en: 'Standby servers accept no users until they are made active, and a pool with standby servers needs its own database instances (JJ205211).',
    es: 'Los servidores en espera no aceptan usuarios hasta que se activan, y un grupo de servidores con servidores en espera necesita instancias de base de datos propias (JJ205211).',
  },
  says: {
    en: 'A Persistent Chat pool may have standby servers for high availability and disaster recovery, up to eight servers in all.',
    es: 'Un grupo de servidores de chat persistente puede tener servidores en espera para la alta disponibilidad y la recuperación ante desastres, hasta ocho servidores en total.',
  },
});
