import { derived, fact } from '../../model/fact.ts';

const policySays = {
  none: { en: 'None', es: 'Ninguna' },
  enables: { en: 'It enables Persistent Chat', es: 'Habilita el chat persistente' },
  disables: { en: 'It disables Persistent Chat', es: 'Deshabilita el chat persistente' },
} as const;

/** The Persistent Chat policies that one user can have, and what each of them says. */
export const policyFacts = {
  'user-policy': fact({
    name: { en: 'Per-user policy', es: 'Directiva por usuario' },
    asks: {
      en: 'Is a per-user Persistent Chat policy assigned to the user, and what does it say?',
      es: '¿Tiene el usuario asignada una directiva de chat persistente por usuario? ¿Qué establece?',
    },
    hint: {
      en: 'The property PersistentChatPolicy of Get-CsUser names it; if it is empty, there is none.',
      es: 'La propiedad PersistentChatPolicy de Get-CsUser da su nombre; si está vacía, no hay ninguna.',
    },
    answers: policySays,
    effort: 1,
  }),
  'site-policy': fact({
    name: { en: 'Site policy', es: 'Directiva de sitio' },
    asks: {
      en: 'Is there a Persistent Chat policy for the user’s site, and what does it say?',
      es: '¿Hay una directiva de chat persistente para el sitio del usuario? ¿Qué establece?',
    },
    hint: {
      en: 'Get-CsPersistentChatPolicy -Filter "site:*" lists the site policies.',
      es: 'Get-CsPersistentChatPolicy -Filter "site:*" enumera las directivas de sitio.',
    },
    answers: policySays,
    effort: 3,
  }),
  'global-policy': fact({
    name: { en: 'Global policy', es: 'Directiva global' },
    asks: {
      en: 'What does the global Persistent Chat policy say?',
      es: '¿Qué establece la directiva global de chat persistente?',
    },
    hint: {
      en: 'There is always one; by default it disables Persistent Chat.',
      es: 'Siempre hay una; de forma predeterminada deshabilita el chat persistente.',
    },
    answers: { enables: policySays.enables, disables: policySays.disables },
    effort: 4,
  }),
  'pool-policy': fact({
    name: { en: 'Policy of pool scope', es: 'Directiva de ámbito de grupo de servidores' },
    asks: {
      en: 'Does a Persistent Chat policy of pool scope appear in your records?',
      es: '¿Aparece en su documentación o en sus listados una directiva de chat persistente de ámbito de grupo de servidores?',
    },
    hint: {
      en: 'This means a policy, not a Persistent Chat configuration: a configuration does have a pool scope.',
      es: 'Una directiva, no una configuración de chat persistente: esta última sí tiene ámbito de grupo de servidores.',
    },
    answers: {
      none: { en: 'No, none', es: 'No, ninguna' },
      appears: { en: 'Yes, one appears', es: 'Sí, aparece una' },
    },
    effort: 4,
  }),
} as const;

export const policyDerived = {
  'deciding-policy': derived({
    name: { en: 'Policy that decides', es: 'Directiva que decide' },
    from: ['user-policy', 'site-policy', 'pool-policy'],
    answers: {
      user: { en: 'The per-user policy', es: 'La directiva por usuario' },
      site: { en: 'The site policy', es: 'La directiva de sitio' },
      global: { en: 'The global policy', es: 'La directiva global' },
      disputed: {
        en: 'Disputed: a policy of pool scope appears',
        es: 'En disputa: aparece una directiva de ámbito de grupo de servidores',
      },
    },
    of: (userPolicy, sitePolicy, poolPolicy) => {
      const policies: readonly (string | undefined)[] = ['enables', 'disables'];
      if (policies.includes(userPolicy)) return 'user';
      if (userPolicy !== 'none') return undefined;
      if (poolPolicy === 'appears') return 'disputed';
      if (poolPolicy !== 'none') return undefined;
      if (policies.includes(sitePolicy)) return 'site';
      return sitePolicy === 'none' ? 'global' : undefined;
    },
  }),
} as const;
