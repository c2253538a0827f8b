import { rule } from '../rule.ts';

export default rule({
  id: 'room-under-a-child-category-gets-a-prefix',
  topic: 'settings',
  source: 'migration-process-details#source-2-3-prefix',
  when: { 'category-level': 'child' },
  follows: true,
  says: {
    en: 'The name of a room under a child category begins, after the migration, with the full names of its parent categories.',
    es: 'El nombre de un salón que está bajo una categoría secundaria empieza, después de la migración, por los nombres completos de sus categorías principales.',
  },
});
