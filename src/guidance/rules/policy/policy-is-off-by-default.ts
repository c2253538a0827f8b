import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'policy-is-off-by-default',
  topic: 'policy',
  source: 'deployment-checklist#policy-off-by-default',
  when: { 'global-policy': 'disables' },
  follows: true,
  says: {
    en: 'The global Persistent Chat policy is off by default: it disables Persistent Chat for all users.',
    es: 'La directiva global de chat persistente está desactivada de forma predeterminada: el chat persistente está deshabilitado para todos los usuarios.',
  },
});
