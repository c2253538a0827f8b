import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'no-access-by-default-names-no-client',
  topic: 'policy',
  source: 'get-persistent-chat-policy#no-access-by-default',
  when: { client: 'group-chat', pool: 'persistent-chat-2013', policy: 'disabled' },
  follows: true,
  says: {
    en: 'Users have no access to the Persistent Chat service unless a policy allows it; the reference for Get-CsPersistentChatPolicy names no client.',
    es: 'Los usuarios no tienen acceso al servicio de chat persistente salvo que una directiva lo permita; la referencia de Get-CsPersistentChatPolicy no nombra ningún cliente.',
  },
  note: {
    en: 'The guidance does not settle whether a user of the legacy client needs a policy: in another topic, legacy clients connect before the new clients are enabled. Enabling the policy is a precaution, not a stated duty.',
    es: 'La guía no aclara si un usuario del cliente heredado necesita una directiva: en otro tema, los clientes heredados se conectan antes de que se habiliten los clientes nuevos. Habilitar la directiva es una precaución, no una obligación expresa.',
  },
});
