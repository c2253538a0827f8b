import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'items-cannot-span-pools',
  topic: 'topology',
  source: 'persistent-chat-requirements#items-in-one-pool',
  when: { 'pool-subject': ['room', 'category', 'add-in'] },
  cannot: { 'pool-wish': 'in-several' },
  says: {
    en: 'A room, a category or an add-in cannot span several Persistent Chat pools: it belongs to exactly one.',
    es: 'Un salón, una categoría o un complemento no puede abarcar varios grupos de servidores de chat persistente: pertenece exactamente a uno.',
  },
  advice: {
    en: 'Keep the item in one pool. Users may connect to the rooms of several pools if they have access to the rooms.',
    es: 'Deje el elemento en un solo grupo de servidores. Los usuarios pueden conectarse a los salones de varios grupos de servidores si tienen acceso a los salones.',
  },
});
