import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-administrator-may-carry-out-the-migration',
  topic: 'preparation',
  source: 'persistent-chat-user-roles#migration',
  when: { 'cut-off': ['none', 'room-directory'] },
  may: { 'run-as': 'persistent-chat-administrator' },
  says: {
    en: 'A Persistent Chat administrator may plan and carry out the migration from Group Chat to Persistent Chat.',
    es: 'Un administrador de chat persistente puede planificar y llevar a cabo la migración del chat en grupo al chat persistente.',
  },
});
