import { tension } from '../../model/tension.ts';

export default tension({
  id: 'the-cut-off-date-of-the-export',
  number: 'T15',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'The cut-off date of the export', es: 'La fecha de corte de la exportación' },
  sides: [
    {
      says: {
        en: 'Choose a date; messages from before it are not migrated.',
        es: 'Elija una fecha; los mensajes anteriores a ella no se migran.',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: '-StartDate is valid only with -Level RoomDirectory. RoomDirectory and Content are separate levels, so a date for content that requires the directory is odd.',
        es: '-StartDate solo es válido con -Level RoomDirectory. RoomDirectory y Content son niveles distintos, así que resulta extraño que una fecha para el contenido exija el directorio.',
      },
      sources: ['export-persistent-chat-data'],
    },
  ],
  reading: {
    en: 'According to the reference, -StartDate with another level is invalid. Try it first with a copy of the database.',
    es: 'Según la referencia, -StartDate con otro nivel no es válido. Pruébelo antes con una copia de la base de datos.',
  },
  shownBy: {
    checker: 'export-options',
    given: {
      'exported-from': 'group-chat-2010',
      'database-instance': 'named',
      'export-output': 'file',
      'cut-off': 'another-level',
      'import-input': 'zip',
      'exported-part': 'everything',
      'import-turn': 'first',
    },
  },
});
