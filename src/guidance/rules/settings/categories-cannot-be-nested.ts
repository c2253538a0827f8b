import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'categories-cannot-be-nested',
  topic: 'settings',
  source: 'migration-process-details#source-2-1-single-level',
  when: { setting: 'nesting' },
  cannot: { wish: 'keep' },
  says: {
    en: 'Categories cannot stay nested after migration to Persistent Chat Server, which has a single level of categories.',
    es: 'Las categorías no pueden seguir anidadas después de migrar al servidor de chat persistente, que tiene un solo nivel de categorías.',
  },
});
