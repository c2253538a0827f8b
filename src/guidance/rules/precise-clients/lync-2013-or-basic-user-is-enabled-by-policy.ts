import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-or-basic-user-is-enabled-by-policy',
  topic: 'precise-clients',
  source: 'coexistence-considerations#s10',
  when: { 'precise-client': ['lync-2013', 'lync-2013-basic'], pool: 'persistent-chat-2013' },
  must: { policy: 'enabled' },
  says: {
    en: 'To use Persistent Chat in Lync 2013 or Lync 2013 Basic, a user must be enabled by policy.',
    es: 'Para usar el chat persistente en Lync 2013 o Lync 2013 Basic, un usuario debe estar habilitado por directiva.',
  },
  advice: {
    en: 'Enable Persistent Chat in the policy that applies to the user.',
    es: 'Habilite el chat persistente en la directiva que se aplica al usuario.',
  },
});
