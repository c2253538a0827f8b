import { rule } from '../rule.ts';

export default rule({
  id: 'legacy-content-is-reached-only-by-migrating',
  topic: 'retirement',
  source: 'migrating-group-chat-servers#access-needs-migration',
  when: { removing: 'group-chat', migration: 'given-up' },
  follows: true,
  says: {
    en: 'Without a migration, the content of Group Chat is not reached from Persistent Chat Server.',
    es: 'Sin migración, no se accede al contenido del chat en grupo desde el servidor de chat persistente.',
  },
});
