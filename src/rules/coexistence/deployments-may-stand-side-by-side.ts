import { rule } from '../rule.ts';

export default rule({
  id: 'deployments-may-stand-side-by-side',
  topic: 'coexistence',
  source: 'coexistence-considerations#s6',
  when: { stage: 'during' },
  may: { standing: ['two', 'three'] },
  within: {
    en: 'Side by side is not together: the categories, rooms and add-ins of one deployment do not interact with those of the other.',
    es: 'En paralelo no es en común: las categorías, los salones y los complementos de una implementación no interactúan con los de la otra.',
  },
  says: {
    en: 'During the migration, the chat deployments may stand side by side.',
    es: 'Durante la migración, las implementaciones de chat pueden existir en paralelo.',
  },
});
