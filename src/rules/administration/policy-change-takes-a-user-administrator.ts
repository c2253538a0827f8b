import { rule } from '../rule.ts';

export default rule({
  id: 'policy-change-takes-a-user-administrator',
  topic: 'administration',
  source: 'deployment-checklist#policy-roles',
  when: { task: 'change-policy' },
  must: { role: ['administrator', 'user-administrator'] },
  conflict: {
    with: 'three-roles-may-change-the-policy',
    reading: {
      en: 'Any of the three roles may create and edit policies; with CsUserAdministrator or CsAdministrator no topic disagrees.',
      es: 'Cualquiera de los tres roles puede crear y editar directivas; sobre CsUserAdministrator y CsAdministrator ningún tema discrepa.',
    },
  },
  says: {
    en: 'To change a Persistent Chat policy, one must have the role CsUserAdministrator at a minimum.',
    es: 'Para modificar una directiva de chat persistente se debe tener como mínimo el rol CsUserAdministrator.',
  },
  means: { en: '“At a minimum” includes CsAdministrator.', es: '«Como mínimo» incluye CsAdministrator.' },
  remedy: {
    en: 'Have it done by someone with CsUserAdministrator or CsAdministrator.',
    es: 'Encárguelo a alguien con CsUserAdministrator o CsAdministrator.',
  },
});
