import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-administrator-may-create-the-endpoint',
  topic: 'administration',
  source: 'persistent-chat-user-roles#administrator-cmdlets',
  when: { task: 'legacy-endpoint', tool: 'powershell-2013', 'tools-computer': 'one-version' },
  may: { role: 'persistent-chat-administrator' },
  within: {
    en: 'No topic names a role for the endpoint cmdlets in particular.',
    es: 'Ningún tema nombra un rol para los cmdlets de extremos en particular.',
  },
  says: {
    en: 'A Persistent Chat administrator may administer Persistent Chat Server with its cmdlets, including the endpoint cmdlets.',
    es: 'Un administrador de chat persistente puede administrar el servidor de chat persistente con sus cmdlets, incluidos los de extremos.',
  },
});
