import { tension } from '../../model/tension.ts';

export default tension({
  id: 'whatif-that-fills-the-database',
  number: 'T20',
  kind: 'erratum',
  weight: 'procedure',
  title: { en: 'WhatIf that fills the database', es: 'Un WhatIf que rellena la base de datos' },
  sides: [
    {
      says: {
        en: 'Step 5 of the migration process runs the import with WhatIf “to populate” the Back End Server.',
        es: 'El paso 5 del proceso de migración ejecuta la importación con WhatIf «para rellenar» el servidor back-end.',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'According to the reference, WhatIf describes what would happen and does not execute the command.',
        es: 'Según la referencia, WhatIf describe lo que ocurriría y no ejecuta el comando.',
      },
      sources: ['import-persistent-chat-data'],
    },
  ],
  reading: {
    en: 'Step 5 is a test run; step 6 is the real import.',
    es: 'El paso 5 es una prueba; el paso 6 es la importación real.',
  },
});
