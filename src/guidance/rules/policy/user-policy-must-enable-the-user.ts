import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-policy-must-enable-the-user',
  topic: 'policy',
  source: 'get-persistent-chat-policy#no-access-by-default',
  when: { 'deciding-policy': 'user' },
  must: { 'user-policy': 'enables' },
  says: {
    en: 'A user with a per-user policy has access to Persistent Chat only if that policy enables it.',
    es: 'Un usuario con directiva por usuario tiene acceso al chat persistente solo si esa directiva lo habilita.',
  },
  advice: {
    en: 'Assign a per-user policy that enables Persistent Chat, or remove the per-user policy so that the site policy or the global policy applies.',
    es: 'Asigne una directiva por usuario que habilite el chat persistente, o quite la directiva por usuario para que se aplique la directiva de sitio o la directiva global.',
  },
});
