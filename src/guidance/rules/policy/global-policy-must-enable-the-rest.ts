import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'global-policy-must-enable-the-rest',
  topic: 'policy',
  source: 'get-persistent-chat-policy#no-access-by-default',
  when: { 'deciding-policy': 'global' },
  must: { 'global-policy': 'enables' },
  says: {
    en: 'A user managed by the global policy has access to Persistent Chat only if that policy enables it.',
    es: 'Un usuario regido por la directiva global tiene acceso al chat persistente solo si esa directiva lo habilita.',
  },
  advice: {
    en: 'Assign the user a per-user policy that enables Persistent Chat, create a site policy that enables it, or enable it for everyone in the global policy.',
    es: 'Asigne al usuario una directiva por usuario que habilite el chat persistente, cree una directiva de sitio que lo habilite o habilítelo para todos en la directiva global.',
  },
});
