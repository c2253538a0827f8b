import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'item-may-belong-to-one-pool',
  topic: 'topology',
  source: 'persistent-chat-requirements#items-in-one-pool',
  when: { 'pool-subject': ['room', 'category', 'add-in'], 'name-taken': 'no' },
  may: { 'pool-wish': 'in-one-pool' },
  says: {
    en: 'A room, category or add-in may be created in any one of the Persistent Chat pools, but only in one.',
    es: 'Un salón, una categoría o un complemento se puede crear en cualquiera de los grupos de servidores de chat persistente, pero solo en uno.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence used to leave open how many pools an item can be in. An item is in exactly one pool.',
        es: 'La frase dejaba abierto en cuántos grupos de servidores puede estar un elemento. Un elemento está exactamente en un grupo de servidores.',
      },
    },
  ],
});
