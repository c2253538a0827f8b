import { rule } from '../rule.ts';

export default rule({
  id: 'site-policy-decides-before-global',
  topic: 'policy',
  source: 'site-policy#over-global',
  when: { 'deciding-policy': 'site' },
  follows: true,
  says: {
    en: 'The site policy is the one that applies: it overrides the global policy for the users of that site.',
    es: 'La directiva que se aplica es la directiva de sitio: prevalece sobre la directiva global para los usuarios de ese sitio.',
  },
});
