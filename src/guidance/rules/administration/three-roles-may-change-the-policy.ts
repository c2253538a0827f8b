import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'three-roles-may-change-the-policy',
  topic: 'administration',
  source: 'global-policy#roles',
  when: {
    task: 'change-policy',
    tool: ['control-panel-2013', 'powershell-2013'],
    'tools-computer': ['one-version', 'with-2010', 'with-2007-r2'],
  },
  may: { role: ['persistent-chat-administrator', 'administrator', 'user-administrator'] },
  says: {
    en: 'An account with the role CsPersistentChatAdministrator, CsAdministrator or CsUserAdministrator may change a Persistent Chat policy in Lync Server Control Panel or with cmdlets.',
    es: 'Con el rol CsPersistentChatAdministrator, CsAdministrator o CsUserAdministrator se puede modificar una directiva de chat persistente en el Panel de control de Lync Server o con cmdlets.',
  },
});
