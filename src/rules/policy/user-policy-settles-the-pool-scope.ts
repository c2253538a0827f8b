import { rule } from '../rule.ts';

export default rule({
  id: 'user-policy-settles-the-pool-scope',
  topic: 'policy',
  source: 'persistent-chat-policy#user-over-all',
  when: { 'user-policy': ['enables', 'disables'], 'pool-policy': 'appears' },
  follows: true,
  overrides: {
    rule: 'policy-cannot-have-pool-scope',
    because: {
      en: 'The very topic that names a pool scope puts the per-user policy above it. Whether there is such a scope no longer matters for this user.',
      es: 'El mismo tema que nombra un ámbito de grupo de servidores sitúa por encima la directiva por usuario. Para este usuario ya no importa si tal ámbito existe.',
    },
  },
  says: {
    en: 'The per-user policy overrides a policy of pool scope as well, for the users it is assigned to.',
    es: 'La directiva por usuario prevalece también sobre una directiva de ámbito de grupo de servidores, para los usuarios a los que se asigna.',
  },
});
