import { rule } from '../rule.ts';

export default rule({
  id: 'policy-is-off-by-default',
  topic: 'policy',
  source: 'deployment-checklist#policy-off-by-default',
  when: { 'global-policy': 'disables' },
  follows: true,
  says: {
    en: 'A global policy that disables Persistent Chat is the default: the policy is off for all users.',
    es: 'Una directiva global que deshabilita el chat persistente es el valor predeterminado: la directiva está desactivada para todos los usuarios.',
  },
});
