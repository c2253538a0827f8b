import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'site-policy-decides-before-global',
  topic: 'policy',
  source: 'site-policy#over-global',
  when: { 'deciding-policy': 'site' },
  follows: true,
  says: {
    en: 'A Persistent Chat site policy overrides the global policy for the users of its site.',
    es: 'Una directiva de sitio de chat persistente prevalece sobre la directiva global para los usuarios de su sitio.',
  },
});
