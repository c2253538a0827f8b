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
    en: 'During the migration, Group Chat and Persistent Chat deployments may exist side by side.',
    es: 'Durante la migración, las implementaciones de chat en grupo y de chat persistente pueden existir en paralelo.',
  },
  history: [
    {
      on: '2026-11-27',
      change: {
        en: 'The sentence no longer says “several”: sentence 6 gives no number.',
        es: 'La frase ya no dice «varias»: la frase 6 no da ningún número.',
      },
    },
  ],
});
