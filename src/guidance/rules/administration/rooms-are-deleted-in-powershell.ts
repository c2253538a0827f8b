import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'rooms-are-deleted-in-powershell',
  topic: 'administration',
  source: 'configuring-rooms#management-shell',
  when: { task: 'delete-room' },
  must: { tool: 'powershell-2013' },
  says: {
    en: 'A Persistent Chat room must be deleted in Lync Server Management Shell; no other tool deletes it.',
    es: 'Un salón de chat persistente debe eliminarse en el Shell de administración de Lync Server; ninguna otra herramienta lo elimina.',
  },
  advice: { en: 'Use Remove-CsPersistentChatRoom.', es: 'Use Remove-CsPersistentChatRoom.' },
});
