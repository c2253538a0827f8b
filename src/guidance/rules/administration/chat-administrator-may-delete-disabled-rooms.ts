import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-administrator-may-delete-disabled-rooms',
  topic: 'administration',
  source: 'deleting-a-room#purge',
  when: { task: 'delete-room', tool: 'powershell-2013', 'tools-computer': 'one-version' },
  may: { role: 'persistent-chat-administrator' },
  within: {
    en: 'The topic describes the deletion for rooms that have been disabled.',
    es: 'El tema describe la eliminación para salones que se han deshabilitado.',
  },
  says: {
    en: 'A Persistent Chat administrator may delete Persistent Chat rooms permanently with Remove-CsPersistentChatRoom.',
    es: 'Un administrador de chat persistente puede eliminar salones de chat persistente de forma definitiva con Remove-CsPersistentChatRoom.',
  },
});
