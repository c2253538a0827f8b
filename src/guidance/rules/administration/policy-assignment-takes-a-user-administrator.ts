import { rule } from '../../../model/rule.ts';

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
    en: 'Assigning a per-user Persistent Chat policy in Lync Server Control Panel requires the role CsUserAdministrator or CsAdministrator.',
    es: 'Para asignar una directiva por usuario de chat persistente en el Panel de control de Lync Server se requiere el rol CsUserAdministrator o CsAdministrator.',
  },
  advice: {
    en: 'Ask someone with the role CsUserAdministrator or CsAdministrator to assign the policy.',
    es: 'Encargue la asignación a alguien con el rol CsUserAdministrator o CsAdministrator.',
  },
});
