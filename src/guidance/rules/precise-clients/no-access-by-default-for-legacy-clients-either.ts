import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'no-access-by-default-for-legacy-clients-either',
  topic: 'precise-clients',
  source: 'get-persistent-chat-policy#no-access-by-default',
  when: {
    'precise-client': ['group-chat-2010', 'group-chat-2007-r2'],
    pool: 'persistent-chat-2013',
    policy: 'disabled',
  },
  follows: true,
  says: {
    en: 'Users have no access to the Persistent Chat service unless a policy allows it, and the reference for Get-CsPersistentChatPolicy names no Group Chat client as an exception.',
    es: 'Los usuarios no tienen acceso al servicio de chat persistente salvo que una directiva lo permita, y la referencia de Get-CsPersistentChatPolicy no exceptúa ningún cliente de chat en grupo.',
  },
  note: {
    en: 'The guidance does not settle whether users of legacy clients need the policy. Enabling the policy is a precaution, not a stated duty.',
    es: 'La guía no aclara si los usuarios de clientes heredados necesitan la directiva. Habilitar la directiva es una precaución, no una obligación expresa.',
  },
});
