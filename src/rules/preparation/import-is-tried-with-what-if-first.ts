import { rule } from '../rule.ts';

export default rule({
  id: 'import-is-tried-with-what-if-first',
  topic: 'preparation',
  source: 'migration-process-details#step-5-what-if',
  when: {},
  mustNot: { 'what-if': 'skipped' },
  says: {
    en: 'The real import with Import-CsPersistentChatData must not be run before a trial run with -WhatIf.',
    es: 'La importación real con Import-CsPersistentChatData no debe ejecutarse antes de una ejecución de prueba con -WhatIf.',
  },
  means: {
    en: 'Step 5 says that the run with -WhatIf populates the database; in fact -WhatIf changes nothing. The run is a trial, and the next step is the real import.',
    es: 'El paso 5 dice que la ejecución con -WhatIf rellena la base de datos; en realidad, -WhatIf no cambia nada. La ejecución es una prueba, y el paso siguiente es la importación real.',
  },
  remedy: {
    en: 'Run Import-CsPersistentChatData with -WhatIf.',
    es: 'Ejecute Import-CsPersistentChatData con -WhatIf.',
  },
});
