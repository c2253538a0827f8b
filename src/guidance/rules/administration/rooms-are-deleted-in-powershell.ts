import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'rooms-are-deleted-in-powershell',
  topic: 'administration',
  source: 'configuring-rooms#management-shell',
  when: { task: 'delete-room' },
  must: { tool: 'powershell-2013' },
  says: {
    en: 'A Persistent Chat room can be deleted only in Lync Server Management Shell.',
    es: 'Un salón de chat persistente solo se puede eliminar en el Shell de administración de Lync Server.',
  },
  means: {
    en: 'The topic names Lync Server Management Shell and excludes the programming interface of Persistent Chat Server. That no other tool deletes a room is our reading.',
    es: 'El tema nombra el Shell de administración de Lync Server y excluye la interfaz de programación del servidor de chat persistente. Que ninguna otra herramienta elimine un salón es nuestra interpretación.',
  },
  advice: { en: 'Use Remove-CsPersistentChatRoom.', es: 'Use Remove-CsPersistentChatRoom.' },
});
