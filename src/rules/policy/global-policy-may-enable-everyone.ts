import { rule } from '../rule.ts';

export default rule({
  id: 'global-policy-may-enable-everyone',
  topic: 'policy',
  source: 'global-policy#for-everyone',
  when: { 'deciding-policy': 'global' },
  may: { 'global-policy': 'enables' },
  says: {
    en: 'All users may be enabled for Persistent Chat by the global policy alone.',
    es: 'Todos los usuarios pueden estar habilitados para el chat persistente solo mediante la directiva global.',
  },
});
