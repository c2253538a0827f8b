import { rule } from '../rule.ts';

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
  remedy: {
    en: 'Leave it where it is. How its rooms would get to a category of the other pool is not said.',
    es: 'Déjela donde está. No se dice cómo llegarían sus salones a una categoría del otro grupo de servidores.',
  },
});
