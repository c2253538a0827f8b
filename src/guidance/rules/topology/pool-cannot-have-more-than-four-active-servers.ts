import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pool-cannot-have-more-than-four-active-servers',
  topic: 'topology',
  source: 'persistent-chat-components#multiple-server-pool',
  when: {},
  cannot: { 'active-servers': 'more-than-four' },
  says: {
    en: 'A Persistent Chat pool cannot have more than four active servers.',
    es: 'Un grupo de servidores de chat persistente no puede tener más de cuatro servidores activos.',
  },
  advice: { en: 'Keep at most four servers active.', es: 'Mantenga activos cuatro servidores como máximo.' },
});
