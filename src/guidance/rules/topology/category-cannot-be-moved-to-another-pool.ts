import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'category-cannot-be-moved-to-another-pool',
  topic: 'topology',
  source: 'configuring-categories#pool-fixed',
  when: { 'pool-subject': 'category' },
  cannot: { 'pool-wish': 'moved-to-another' },
  says: {
    en: 'A category cannot be moved to another Persistent Chat pool.',
    es: 'Una categoría no se puede mover a otro grupo de servidores de chat persistente.',
  },
  advice: {
    en: 'Leave the category in its pool. The guidance does not say how its rooms could be moved to a category of another pool.',
    es: 'Deje la categoría en su grupo de servidores. La guía no dice cómo se podrían trasladar sus salones a una categoría de otro grupo de servidores.',
  },
});
