import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-under-a-child-category-gets-a-prefix',
  topic: 'settings',
  source: 'migration-process-details#source-2-3-prefix',
  when: { 'category-level': 'child' },
  follows: true,
  says: {
    en: 'In the migration to Persistent Chat, a Group Chat room under a child category gets a name that begins with the full names of its parent categories.',
    es: 'Un salón de chat en grupo que está bajo una categoría secundaria recibe, al migrarse al chat persistente, un nombre que empieza por los nombres completos de sus categorías principales.',
  },
});
