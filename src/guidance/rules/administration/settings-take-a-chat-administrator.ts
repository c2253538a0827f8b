import { rule } from '../../../model/rule.ts';

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
    en: 'Changing the Persistent Chat settings requires membership in the role CsPersistentChatAdministrator.',
    es: 'Para cambiar la configuración de chat persistente se requiere ser miembro del rol CsPersistentChatAdministrator.',
  },
  advice: {
    en: 'Ask a Persistent Chat administrator to change the settings.',
    es: 'Encargue el cambio a un administrador de chat persistente.',
  },
});
