import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-client-user-is-enabled-by-policy',
  topic: 'clients',
  source: 'coexistence-considerations#s10',
  when: { client: 'lync-2013', pool: 'persistent-chat-2013' },
  must: { policy: 'enabled' },
  says: {
    en: 'To use Persistent Chat in the Lync 2013 client, a user must be enabled by policy.',
    es: 'Para usar el chat persistente en el cliente Lync 2013, un usuario debe estar habilitado por directiva.',
  },
  advice: {
    en: 'Enable Persistent Chat in the policy that applies to the user.',
    es: 'Habilite el chat persistente en la directiva que se aplica al usuario.',
  },
});
