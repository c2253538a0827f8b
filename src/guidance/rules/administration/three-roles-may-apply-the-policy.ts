import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'three-roles-may-apply-the-policy',
  topic: 'administration',
  source: 'apply-policy#roles',
  when: { task: 'assign-policy', tool: 'control-panel-2013', 'tools-computer': ['one-version', 'with-2010', 'with-2007-r2'] },
  may: { role: ['persistent-chat-administrator', 'administrator', 'user-administrator'] },
  says: {
    en: 'An account with the role CsPersistentChatAdministrator, CsAdministrator or CsUserAdministrator may apply a Persistent Chat user policy in Lync Server Control Panel.',
    es: 'Con el rol CsPersistentChatAdministrator, CsAdministrator o CsUserAdministrator se puede aplicar una directiva de usuario de chat persistente en el Panel de control de Lync Server.',
  },
});
