import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-administrator-is-a-local-administrator',
  topic: 'administration',
  source: 'persistent-chat-user-roles#local-administrators',
  when: {
    task: [
      'category-or-add-in',
      'room',
      'room-category',
      'delete-room',
      'chat-settings',
      'export-and-import',
      'legacy-endpoint',
      'change-policy',
      'assign-policy',
    ],
    role: 'persistent-chat-administrator',
  },
  must: { 'local-administrators': 'member' },
  says: {
    en: 'A Persistent Chat administrator must also belong to the local RTC Local Administrators group of the Persistent Chat Front End Server.',
    es: 'Un administrador de chat persistente debe pertenecer además al grupo local RTC Local Administrators del servidor front-end de chat persistente.',
  },
  advice: {
    en: 'Add the account to the local RTC Local Administrators group on the Persistent Chat Front End Servers.',
    es: 'Agregue la cuenta al grupo local RTC Local Administrators en los servidores front-end de chat persistente.',
  },
});
