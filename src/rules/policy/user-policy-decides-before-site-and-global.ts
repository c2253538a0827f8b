import { rule } from '../rule.ts';

export default rule({
  id: 'user-policy-decides-before-site-and-global',
  topic: 'policy',
  source: 'user-policy#over-global-and-site',
  when: { 'deciding-policy': 'user' },
  follows: true,
  says: {
    en: 'The per-user policy is the one that applies: it overrides the site policy and the global policy for the users it is assigned to.',
    es: 'La directiva que se aplica es la directiva por usuario: prevalece sobre la directiva de sitio y la directiva global para los usuarios a los que se asigna.',
  },
});
