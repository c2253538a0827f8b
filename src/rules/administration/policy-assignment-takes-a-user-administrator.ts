import { rule } from '../rule.ts';

export default rule({
  id: 'policy-assignment-takes-a-user-administrator',
  topic: 'administration',
  source: 'assign-user-policy#roles',
  when: { task: 'assign-policy', tool: 'control-panel-2013' },
  must: { role: ['administrator', 'user-administrator'] },
  conflict: {
    with: 'three-roles-may-apply-the-policy',
    reading: {
      en: 'CsUserAdministrator or CsAdministrator is the safe answer: both topics name them.',
      es: 'CsUserAdministrator o CsAdministrator es la respuesta segura: los dos temas los nombran.',
    },
  },
  says: {
    en: 'To assign a per-user policy in Control Panel, one must have the role CsUserAdministrator or CsAdministrator.',
    es: 'Para asignar una directiva por usuario en el Panel de control se debe tener el rol CsUserAdministrator o CsAdministrator.',
  },
  remedy: {
    en: 'Have it done by someone with CsUserAdministrator or CsAdministrator.',
    es: 'Encárguelo a alguien con CsUserAdministrator o CsAdministrator.',
  },
});
