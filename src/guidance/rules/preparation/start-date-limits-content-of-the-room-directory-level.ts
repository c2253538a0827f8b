import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'start-date-limits-content-of-the-room-directory-level',
  topic: 'preparation',
  source: 'export-persistent-chat-data#start-date',
  when: { 'cut-off': 'room-directory' },
  follows: true,
  says: {
    en: 'With -Level RoomDirectory, the parameter -StartDate of Export-CsPersistentChatData limits the exported room content by date.',
    es: 'Con -Level RoomDirectory, el parámetro -StartDate de Export-CsPersistentChatData limita por fecha el contenido exportado de los salones.',
  },
  note: {
    en: 'RoomDirectory and Content are two different levels; the guidance does not say whether messages are included with RoomDirectory. Try the export with a copy of the database first.',
    es: 'RoomDirectory y Content son dos niveles distintos; la guía no dice si con RoomDirectory se incluyen los mensajes. Pruebe antes la exportación con una copia de la base de datos.',
  },
});
