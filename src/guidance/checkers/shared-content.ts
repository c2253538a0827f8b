import { checker } from '../../model/checker.ts';

export default checker({
  id: 'shared-content',
  name: { en: 'Shared content', es: 'Contenido compartido' },
  title: {
    en: 'Can this item be used from another deployment?',
    es: '¿Se puede usar este elemento desde otra implementación?',
  },
  lead: {
    en: 'Whether a category, a room or an add-in of one deployment can be used from another: sentence 7 of the coexistence topic.',
    es: 'Si una categoría, un salón o un complemento de una implementación se puede usar desde otra: frase 7 del tema sobre la coexistencia.',
  },
  rules: [
    'categories-do-not-interact-across-deployments',
    'rooms-do-not-interact-across-deployments',
    'add-ins-do-not-interact-across-deployments',
  ],
  circumstances: ['item', 'item-in'],
  map: 'content',
  examples: [
    {
      says: {
        en: 'A room of Lync Server 2010 Group Chat, used from Lync Server 2013 Persistent Chat',
        es: 'Un salón del chat en grupo de Lync Server 2010, usado desde el chat persistente de Lync Server 2013',
      },
      given: { item: 'room', 'item-in': 'group-chat-2010', 'used-from': 'persistent-chat-2013' },
    },
    {
      says: {
        en: 'An add-in used from its own deployment, Lync Server 2013',
        es: 'Un complemento usado desde su propia implementación, Lync Server 2013',
      },
      given: { item: 'add-in', 'item-in': 'persistent-chat-2013', 'used-from': 'persistent-chat-2013' },
    },
  ],
  regions: [
    {
      id: 'within-one-deployment',
      verdict: 'silent',
      when: { crosses: 'no' },
      says: {
        en: 'An item used from the deployment it is in: the coexistence topic only covers what happens between two deployments.',
        es: 'Un elemento usado desde la implementación en la que está: el tema sobre la coexistencia solo trata de lo que ocurre entre dos implementaciones.',
      },
    },
  ],
});
