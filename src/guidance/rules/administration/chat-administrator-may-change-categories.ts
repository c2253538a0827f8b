import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-administrator-may-change-categories',
  topic: 'administration',
  source: 'configuring-categories#roles',
  when: { task: 'category-or-add-in', tool: ['control-panel-2013', 'powershell-2013'], 'tools-computer': 'one-version' },
  may: { role: ['persistent-chat-administrator', 'administrator'] },
  says: {
    en: 'An account with the role CsPersistentChatAdministrator or CsAdministrator may change Persistent Chat categories and add-ins in Lync Server Control Panel or with cmdlets.',
    es: 'Con el rol CsPersistentChatAdministrator o CsAdministrator se pueden modificar categorías y complementos de chat persistente en el Panel de control de Lync Server o con cmdlets.',
  },
});
