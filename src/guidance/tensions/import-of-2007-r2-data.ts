import { tension } from '../../model/tension.ts';

export default tension({
  id: 'import-of-2007-r2-data',
  number: 'T14',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'Import of 2007 R2 data', es: 'Importación de datos de 2007 R2' },
  sides: [
    {
      says: {
        en: 'The migration guide covers the Group Chat of 2010 or of 2007 R2.',
        es: 'La guía de migración abarca el chat en grupo de 2010 o de 2007 R2.',
      },
      sources: ['migration-process-details', 'standard-migration-scenario', 'migration-to-persistent-chat'],
    },
    {
      says: {
        en: 'The references for Export-CsPersistentChatData and Import-CsPersistentChatData name only 2010 Group Chat.',
        es: 'Las referencias de Export-CsPersistentChatData e Import-CsPersistentChatData solo nombran el chat en grupo de 2010.',
      },
      sources: ['export-persistent-chat-data', 'import-persistent-chat-data'],
    },
  ],
  reading: {
    en: 'Yes, according to the migration guide; the references simply do not name 2007 R2.',
    es: 'Sí, según la guía de migración; simplemente, las referencias no nombran 2007 R2.',
  },
  shownBy: {
    checker: 'export-options',
    given: {
      'exported-from': 'group-chat-2007-r2',
      'database-instance': 'named',
      'export-output': 'file',
      'cut-off': 'none',
      'import-input': 'zip',
      'exported-part': 'everything',
      'import-turn': 'first',
    },
  },
});
