import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'deployments-may-stand-side-by-side',
  topic: 'coexistence',
  source: 'coexistence-considerations#s6',
  when: { stage: 'during' },
  may: { standing: ['two', 'three'] },
  within: {
    en: 'Side by side does not mean integrated: the categories, rooms and add-ins of one deployment do not interact with those of the other.',
    es: 'En paralelo no quiere decir integradas: las categorías, los salones y los complementos de una implementación no interactúan con los de la otra.',
  },
  says: {
    en: 'During the migration, several Group Chat and Persistent Chat deployments may exist side by side.',
    es: 'Durante la migración, varias implementaciones de chat en grupo y de chat persistente pueden existir en paralelo.',
  },
});
