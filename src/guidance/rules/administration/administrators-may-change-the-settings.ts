import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'administrators-may-change-the-settings',
  topic: 'administration',
  source: 'configuring-chat-options#roles',
  when: {
    task: 'chat-settings',
    tool: ['control-panel-2013', 'powershell-2013'],
    'tools-computer': ['one-version', 'with-2010', 'with-2007-r2'],
  },
  may: { role: ['persistent-chat-administrator', 'administrator'] },
  says: {
    en: 'An account with the role CsPersistentChatAdministrator or CsAdministrator may change the Persistent Chat settings in Lync Server Control Panel or with cmdlets.',
    es: 'Con el rol CsPersistentChatAdministrator o CsAdministrator se puede cambiar la configuración de chat persistente en el Panel de control de Lync Server o con cmdlets.',
  },
});
