import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-policy-settles-the-pool-scope',
  topic: 'policy',
  source: 'persistent-chat-policy#user-over-all',
  when: { 'user-policy': ['enables', 'disables'], 'pool-policy': 'appears' },
  follows: true,
  overrides: {
    rule: 'policy-cannot-have-pool-scope',
    because: {
      en: 'The topic that names a pool scope also puts the per-user policy above it. For this user it no longer matters whether a pool scope exists.',
      es: 'El tema que nombra un ámbito de grupo de servidores sitúa también por encima la directiva por usuario. Para este usuario ya no importa si ese ámbito existe.',
    },
  },
  says: {
    en: 'A per-user Persistent Chat policy overrides a policy of pool scope, for the users to whom the per-user policy is assigned.',
    es: 'Una directiva por usuario de chat persistente prevalece sobre una directiva de ámbito de grupo de servidores, para los usuarios a los que se asigna la directiva por usuario.',
  },
});
