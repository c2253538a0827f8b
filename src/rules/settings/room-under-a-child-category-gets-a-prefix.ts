import { rule } from '../rule.ts';

export default rule({
  id: 'room-under-a-child-category-gets-a-prefix',
  topic: 'settings',
  source: 'migration-process-details#source-2-3-prefix',
  when: { 'category-level': 'child' },
  follows: true,
  says: {
    en: 'After the migration, the name of the room begins with the full names of its parent categories.',
    es: 'Después de la migración, el nombre del salón empieza por los nombres completos de sus categorías principales.',
  },
});
