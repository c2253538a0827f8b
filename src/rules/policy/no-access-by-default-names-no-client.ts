import { rule } from '../rule.ts';

export default rule({
  id: 'no-access-by-default-names-no-client',
  topic: 'policy',
  source: 'get-persistent-chat-policy#no-access-by-default',
  when: { client: 'group-chat', pool: 'persistent-chat-2013', policy: 'disabled' },
  follows: true,
  says: {
    en: 'Users have no access to the Persistent Chat service unless a policy allows it; this sentence names no client.',
    es: 'Los usuarios no tienen acceso al servicio de chat persistente salvo que una directiva lo permita; esta frase no nombra ningún cliente.',
  },
  note: {
    en: 'For a user of the legacy client the guidance does not settle whether a policy is needed: elsewhere legacy clients connect before the new clients are enabled. Enabling the policy is a precaution, not a stated duty.',
    es: 'Para un usuario del cliente heredado la guía no aclara si hace falta una directiva: en otro tema los clientes heredados se conectan antes de que se habiliten los clientes nuevos. Habilitar la directiva es una precaución, no una obligación expresa.',
  },
});
