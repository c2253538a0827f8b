import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'category-tree-should-be-flattened-first',
  topic: 'settings',
  source: 'migration-process-details#source-2-1-flattening',
  when: { setting: 'nesting' },
  should: { handled: 'before' },
  says: {
    en: 'The Group Chat category tree should be simplified and flattened before the migration, so that the result meets your requirements.',
    es: 'Se recomienda simplificar y aplanar el árbol de categorías del chat en grupo antes de la migración, para que el resultado se ajuste a lo que necesita.',
  },
});
