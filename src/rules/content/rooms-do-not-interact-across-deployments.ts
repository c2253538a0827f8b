import { rule } from '../rule.ts';

export default rule({
  id: 'rooms-do-not-interact-across-deployments',
  topic: 'content',
  source: 'coexistence-considerations#s7',
  when: { item: 'room' },
  cannot: { crosses: 'yes' },
  says: {
    en: 'Rooms of one deployment cannot interact with the categories, rooms or add-ins of the deployment beside it.',
    es: 'Los salones de una implementación no pueden interactuar con las categorías, los salones ni los complementos de la implementación que la acompaña.',
  },
  remedy: {
    en: 'Use it from the deployment it is in, or migrate it first.',
    es: 'Úselo desde la implementación en la que está o mígrelo antes.',
  },
});
