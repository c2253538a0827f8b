import { rule } from '../rule.ts';

export default rule({
  id: 'categories-cannot-be-nested',
  topic: 'settings',
  source: 'migration-process-details#source-2-1-single-level',
  when: { setting: 'nesting' },
  cannot: { wish: 'keep' },
  says: {
    en: 'Categories cannot stay nested: Persistent Chat Server has a single level of them.',
    es: 'Las categorías no pueden seguir anidadas: el servidor de chat persistente tiene un solo nivel.',
  },
});
