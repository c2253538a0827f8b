import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-policy-decides-before-site-and-global',
  topic: 'policy',
  source: 'user-policy#over-global-and-site',
  when: { 'deciding-policy': 'user' },
  follows: true,
  says: {
    en: 'A per-user Persistent Chat policy overrides the site policy and the global policy for the users to whom it is assigned.',
    es: 'Una directiva por usuario de chat persistente prevalece sobre la directiva de sitio y la directiva global para los usuarios a los que se asigna.',
  },
});
