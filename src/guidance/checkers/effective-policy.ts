import { checker } from '../../model/checker.ts';

export default checker({
  id: 'effective-policy',
  name: { en: 'Which policy applies', es: 'Qué directiva se aplica' },
  title: {
    en: 'Which Persistent Chat policy applies, and does it enable the user?',
    es: '¿Qué directiva de chat persistente se aplica? ¿Habilita al usuario?',
  },
  lead: {
    en: 'A per-user policy overrides a site policy, and a site policy overrides the global policy. The guidance contradicts itself about policies of pool scope.',
    es: 'Una directiva por usuario prevalece sobre una de sitio, y una de sitio sobre la global. Sobre las directivas de ámbito de grupo de servidores, la guía se contradice.',
  },
  rules: [
    'user-policy-decides-before-site-and-global',
    'user-policy-may-enable-the-user',
    'user-policy-must-enable-the-user',
    'site-policy-decides-before-global',
    'site-policy-may-enable-its-users',
    'site-policy-must-enable-its-users',
    'global-policy-decides-for-the-rest',
    'global-policy-may-enable-everyone',
    'global-policy-must-enable-the-rest',
    'pool-policy-may-override-global',
    'policy-cannot-have-pool-scope',
    'user-policy-settles-the-pool-scope',
    'policy-is-off-by-default',
    'without-user-policy-the-next-one-applies',
  ],
  circumstances: ['pool-policy'],
  examples: [
    {
      says: {
        en: 'Global policy off, site policy on, no per-user policy',
        es: 'Directiva global desactivada, directiva de sitio activada, sin directiva por usuario',
      },
      given: { 'user-policy': 'none', 'site-policy': 'enables', 'global-policy': 'disables', 'pool-policy': 'none' },
    },
    {
      says: {
        en: 'Everything as installed: only the global policy exists, and it is off',
        es: 'Todo tal como se instaló: solo la directiva global, y está desactivada',
      },
      given: { 'user-policy': 'none', 'site-policy': 'none', 'global-policy': 'disables', 'pool-policy': 'none' },
    },
    {
      says: {
        en: 'A policy of pool scope appears, and no per-user policy is assigned',
        es: 'Aparece una directiva de ámbito de grupo de servidores y no hay directiva por usuario asignada',
      },
      given: { 'user-policy': 'none', 'site-policy': 'none', 'global-policy': 'enables', 'pool-policy': 'appears' },
    },
  ],
  regions: [
    {
      id: 'policy-of-pool-scope',
      verdict: 'conflict',
      when: { 'deciding-policy': 'disputed' },
      says: {
        en: 'A policy of pool scope appears and no per-user policy overrides it: several topics name that scope; the cmdlet reference does not have it.',
        es: 'Aparece una directiva de ámbito de grupo de servidores y ninguna directiva por usuario prevalece sobre ella: varios temas citan ese ámbito; la referencia de los cmdlets no lo incluye.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'user-policy',
      answer: 'disables',
      because: {
        en: 'A per-user policy overrides all the others. If it disables the user, the only way out is to change it.',
        es: 'Una directiva por usuario prevalece sobre todas las demás. Si deshabilita al usuario, la única salida es cambiarla.',
      },
    },
  ],
  leadsTo: {
    checker: 'client-access',
    when: { allowed: { policy: 'enabled' }, forbidden: { policy: 'disabled' } },
  },
});
