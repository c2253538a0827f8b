import { rule } from '../rule.ts';

export default rule({
  id: 'migrated-group-chat-may-be-decommissioned',
  topic: 'retirement',
  source: 'coexistence-considerations#s1',
  when: { removing: 'group-chat' },
  may: { migration: 'verified' },
  says: {
    en: 'After the migration, Group Chat may be decommissioned.',
    es: 'Después de la migración, el chat en grupo se puede retirar.',
  },
});
