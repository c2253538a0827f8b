import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'legacy-content-is-reached-only-by-migrating',
  topic: 'retirement',
  source: 'migrating-group-chat-servers#access-needs-migration',
  when: { removing: 'group-chat', migration: 'given-up' },
  follows: true,
  says: {
    en: 'Without a migration, Persistent Chat Server gives no access to the content of Group Chat.',
    es: 'Sin migración, el servidor de chat persistente no da acceso al contenido del chat en grupo.',
  },
});
