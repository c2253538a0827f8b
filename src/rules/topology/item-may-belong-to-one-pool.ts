import { rule } from '../rule.ts';

export default rule({
  id: 'item-may-belong-to-one-pool',
  topic: 'topology',
  source: 'persistent-chat-requirements#items-in-one-pool',
  when: { 'pool-subject': ['room', 'category', 'add-in'], 'name-taken': 'no' },
  may: { 'pool-wish': 'in-one-pool' },
  says: {
    en: 'A room, a category or an add-in may belong to one Persistent Chat pool, whichever of them it is.',
    es: 'Un salón, una categoría o un complemento puede pertenecer a uno de los grupos de servidores de chat persistente, sea cual sea.',
  },
});
