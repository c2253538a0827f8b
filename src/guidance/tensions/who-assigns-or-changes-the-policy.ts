import { tension } from '../../model/tension.ts';

export default tension({
  id: 'who-assigns-or-changes-the-policy',
  number: 'T36',
  kind: 'conflict',
  weight: 'environment',
  title: { en: 'Who assigns or changes the policy', es: 'Quién asigna o cambia la directiva' },
  sides: [
    {
      says: {
        en: 'To assign it: CsUserAdministrator or CsAdministrator. To change it: CsUserAdministrator, at a minimum.',
        es: 'Para asignarla: CsUserAdministrator o CsAdministrator. Para cambiarla: CsUserAdministrator, como mínimo.',
      },
      sources: ['assign-user-policy', 'deployment-checklist'],
    },
    {
      says: {
        en: 'Also CsPersistentChatAdministrator, for applying, creating and editing; a Persistent Chat administrator can enable or disable the policy.',
        es: 'También CsPersistentChatAdministrator, para aplicarla, crearla y editarla; un administrador de chat persistente puede habilitar o deshabilitar la directiva.',
      },
      sources: [
        'apply-policy',
        'global-policy',
        'site-policy',
        'user-policy',
        { technet: 'JJ215876(v=OCS.15)', date: '2012-11-01' },
      ],
    },
  ],
  reading: {
    en: 'All three roles for creating and editing; for assigning, CsUserAdministrator or CsAdministrator is the safe answer.',
    es: 'Los tres roles para crear y editar; para asignar, lo seguro es CsUserAdministrator o CsAdministrator.',
  },
  shownBy: {
    checker: 'roles-and-tools',
    given: {
      task: 'change-policy',
      role: 'persistent-chat-administrator',
      tool: 'control-panel-2013',
      'tools-computer': 'one-version',
      'local-administrators': 'member',
    },
  },
});
