import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'categories-do-not-interact-across-deployments',
  topic: 'content',
  source: 'coexistence-considerations#s7',
  when: { item: 'category' },
  cannot: { crosses: 'yes' },
  says: {
    en: 'Categories of a Group Chat or Persistent Chat deployment cannot interact with the categories, rooms or add-ins of the accompanying deployment.',
    es: 'Las categorías de una implementación de chat en grupo o de chat persistente no pueden interactuar con las categorías, los salones ni los complementos de la implementación que la acompaña.',
  },
  advice: {
    en: 'Use the category from its own deployment, or migrate the category first.',
    es: 'Use la categoría desde su propia implementación o mígrela antes.',
  },
});
