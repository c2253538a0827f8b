import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'policy-change-takes-a-user-administrator',
  topic: 'administration',
  source: 'deployment-checklist#policy-roles',
  when: { task: 'change-policy' },
  must: { role: ['administrator', 'user-administrator'] },
  conflict: {
    with: 'three-roles-may-change-the-policy',
    reading: {
      en: 'Any of the three roles may create and edit policies; no topic contradicts the roles CsUserAdministrator and CsAdministrator.',
      es: 'Cualquiera de los tres roles puede crear y editar directivas; ningún tema contradice los roles CsUserAdministrator y CsAdministrator.',
    },
  },
  says: {
    en: 'Changing a Persistent Chat policy requires at least the role CsUserAdministrator.',
    es: 'Para modificar una directiva de chat persistente se requiere como mínimo el rol CsUserAdministrator.',
  },
  means: { en: '“At least” includes CsAdministrator.', es: '«Como mínimo» incluye CsAdministrator.' },
  advice: {
    en: 'Ask someone with the role CsUserAdministrator or CsAdministrator to change the policy.',
    es: 'Encargue el cambio a alguien con el rol CsUserAdministrator o CsAdministrator.',
  },
});
