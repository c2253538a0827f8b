import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'site-policy-must-enable-its-users',
  topic: 'policy',
  source: 'get-persistent-chat-policy#no-access-by-default',
  when: { 'deciding-policy': 'site' },
  must: { 'site-policy': 'enables' },
  says: {
    en: 'A user managed by a site policy has access to Persistent Chat only if that policy enables it.',
    es: 'Un usuario regido por una directiva de sitio tiene acceso al chat persistente solo si esa directiva lo habilita.',
  },
  advice: {
    en: 'Enable Persistent Chat in the site policy, or assign the user a per-user policy that enables it.',
    es: 'Habilite el chat persistente en la directiva de sitio, o asigne al usuario una directiva por usuario que lo habilite.',
  },
});
