import { rule } from '../rule.ts';

export default rule({
  id: 'settings-take-a-chat-administrator',
  topic: 'administration',
  source: 'deployment-checklist#policy-roles',
  when: { task: 'chat-settings' },
  must: { role: 'persistent-chat-administrator' },
  conflict: {
    with: 'administrators-may-change-the-settings',
    reading: {
      en: 'CsPersistentChatAdministrator is the safe answer: every topic names it.',
      es: 'CsPersistentChatAdministrator es la respuesta segura: todos los temas lo nombran.',
    },
  },
  says: {
    en: 'To change the Persistent Chat settings, one must be a member of CsPersistentChatAdministrator.',
    es: 'Para cambiar la configuración de chat persistente se debe ser miembro de CsPersistentChatAdministrator.',
  },
  remedy: { en: 'Have it done by a Persistent Chat administrator.', es: 'Encárguelo a un administrador de chat persistente.' },
});
