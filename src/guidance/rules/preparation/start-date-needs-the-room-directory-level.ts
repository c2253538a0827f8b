import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'start-date-needs-the-room-directory-level',
  topic: 'preparation',
  source: 'export-persistent-chat-data#start-date',
  when: {},
  cannot: { 'cut-off': 'another-level' },
  conflict: {
    with: 'history-may-be-cut-off-at-a-date',
    reading: {
      en: 'Treat -StartDate with another level as not valid, as the reference says, and test with a copy what a cut-off date leaves out.',
      es: 'Considere no válido -StartDate con otro nivel, como dice la referencia, y pruebe con una copia qué deja fuera una fecha de corte.',
    },
  },
  says: {
    en: 'The parameter -StartDate of Export-CsPersistentChatData cannot be used with a -Level other than RoomDirectory.',
    es: 'El parámetro -StartDate de Export-CsPersistentChatData no se puede usar con un -Level distinto de RoomDirectory.',
  },
  advice: {
    en: 'Use -Level RoomDirectory with -StartDate, or export the whole history.',
    es: 'Use -Level RoomDirectory con -StartDate o exporte todo el historial.',
  },
});
