import { rule } from '../rule.ts';

export default rule({
  id: 'site-policy-may-enable-its-users',
  topic: 'policy',
  source: 'global-policy#further-policies',
  when: { 'deciding-policy': 'site' },
  may: { 'site-policy': 'enables' },
  says: {
    en: 'The users of a site may be enabled for Persistent Chat by a site policy.',
    es: 'Los usuarios de un sitio pueden estar habilitados para el chat persistente mediante una directiva de sitio.',
  },
});
