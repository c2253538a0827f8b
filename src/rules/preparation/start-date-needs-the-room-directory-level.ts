import { rule } from '../rule.ts';

export default rule({
  id: 'start-date-needs-the-room-directory-level',
  topic: 'preparation',
  source: 'export-persistent-chat-data#start-date',
  when: {},
  cannot: { 'cut-off': 'another-level' },
  conflict: {
    with: 'history-may-be-cut-off-at-a-date',
    reading: {
      en: 'Treat -StartDate with another level as not valid, as the reference says, and try with a copy what a cut-off date leaves out.',
      es: 'Considere no válido -StartDate con otro nivel, como dice la referencia, y pruebe con una copia qué deja fuera una fecha de corte.',
    },
  },
  says: {
    en: '-StartDate cannot be used with any level but RoomDirectory.',
    es: '-StartDate no se puede usar con ningún nivel que no sea RoomDirectory.',
  },
  remedy: {
    en: 'Use -Level RoomDirectory with -StartDate, or export everything.',
    es: 'Use -Level RoomDirectory con -StartDate, o expórtelo todo.',
  },
});
