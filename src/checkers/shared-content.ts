import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'shared-content',
  name: { en: 'Shared content', es: 'Contenido compartido' },
  title: {
    en: 'Does this item work across deployments?',
    es: '¿Funciona este elemento entre implementaciones?',
  },
  lead: {
    en: 'Whether a category, a room or an add-in of one deployment can be used from another: sentence 7 of the guidance.',
    es: 'Si una categoría, un salón o un complemento de una implementación se puede usar desde otra: frase 7 de la guía.',
  },
  rules: [
    'categories-do-not-interact-across-deployments',
    'rooms-do-not-interact-across-deployments',
    'add-ins-do-not-interact-across-deployments',
  ].map(ruleOf),
  circumstances: ['item', 'item-in'],
  map: 'content',
  examples: [
    {
      says: {
        en: 'A room of 2010 Group Chat, used from 2013 Persistent Chat',
        es: 'Un salón del chat en grupo de 2010, usado desde el chat persistente de 2013',
      },
      given: { item: 'room', 'item-in': 'group-chat-2010', 'used-from': 'persistent-chat-2013' },
    },
    {
      says: {
        en: 'An add-in used where it is, in 2013',
        es: 'Un complemento usado donde está, en 2013',
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
        en: 'An item used from the deployment it is in: the coexistence topic speaks only of what lies between two.',
        es: 'Un elemento usado desde la implementación en la que está: el tema de coexistencia habla solo de lo que hay entre dos.',
      },
    },
  ],
});
