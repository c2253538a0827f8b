import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-administrator-may-export-and-import',
  topic: 'administration',
  source: 'persistent-chat-user-roles#migration',
  when: { task: 'export-and-import', tool: 'powershell-2013', 'tools-computer': 'one-version' },
  may: { role: 'persistent-chat-administrator' },
  says: {
    en: 'A Persistent Chat administrator may carry out the migration from Group Chat, including export and import.',
    es: 'Un administrador de chat persistente puede llevar a cabo la migración desde el chat en grupo, incluidas la exportación y la importación.',
  },
});
