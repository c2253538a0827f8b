import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-administrator-may-change-the-category',
  topic: 'administration',
  source: 'persistent-chat-user-roles#administrator-rights',
  when: { task: 'room-category', tool: ['control-panel-2013', 'powershell-2013'], 'tools-computer': 'one-version' },
  may: { role: 'persistent-chat-administrator' },
  says: {
    en: 'A Persistent Chat administrator may change all properties of a Persistent Chat room, including its category.',
    es: 'Un administrador de chat persistente puede cambiar todas las propiedades de un salón de chat persistente, incluida su categoría.',
  },
  note: {
    en: 'A change of category is recommended only rarely: members whom the new category does not allow are removed (JJ215877).',
    es: 'Se recomienda cambiar de categoría solo en contadas ocasiones: se quitan los miembros que la nueva categoría no permite (JJ215877).',
  },
});
