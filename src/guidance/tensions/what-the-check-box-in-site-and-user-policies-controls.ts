import { tension } from '../../model/tension.ts';

export default tension({
  id: 'what-the-check-box-in-site-and-user-policies-controls',
  number: 'T37',
  kind: 'erratum',
  weight: 'environment',
  title: {
    en: 'What the check box in site and user policies controls',
    es: 'Qué rige la casilla en las directivas de sitio y de usuario',
  },
  sides: [
    {
      says: {
        en: 'In a site policy, all sites “not specifically controlled through a site policy”; in a user policy, all users not specifically controlled through a user policy.',
        es: 'En una directiva de sitio, todos los sitios no regidos expresamente por una directiva de sitio; en una directiva de usuario, todos los usuarios no regidos expresamente por una directiva de usuario.',
      },
      sources: ['site-policy', 'user-policy'],
    },
    {
      says: {
        en: 'That is the text of the global policy; the same two topics say that their policy overrides the global one for its site, or for its users.',
        es: 'Ese es el texto de la directiva global; los mismos dos temas dicen que su directiva prevalece sobre la global para su sitio, o para sus usuarios.',
      },
      sources: ['global-policy', 'site-policy', 'user-policy'],
    },
  ],
  reading: {
    en: 'It controls the site, or the users to whom the policy is assigned.',
    es: 'Rige el sitio, o los usuarios a los que se asigna la directiva.',
  },
});
