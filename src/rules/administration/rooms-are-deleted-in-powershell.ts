import { rule } from '../rule.ts';

export default rule({
  id: 'rooms-are-deleted-in-powershell',
  topic: 'administration',
  source: 'configuring-rooms#management-shell',
  when: { task: 'delete-room' },
  must: { tool: 'powershell-2013' },
  says: {
    en: 'The deletion of a room must be carried out in Lync Server Management Shell.',
    es: 'La eliminación de un salón debe llevarse a cabo en el Shell de administración de Lync Server.',
  },
  remedy: { en: 'Use Remove-CsPersistentChatRoom.', es: 'Use Remove-CsPersistentChatRoom.' },
});
