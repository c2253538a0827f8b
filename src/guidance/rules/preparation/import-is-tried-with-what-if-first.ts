import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'import-is-tried-with-what-if-first',
  topic: 'preparation',
  source: 'migration-process-details#step-5-what-if',
  when: {},
  must: { 'what-if': ['clean', 'problems'] },
  says: {
    en: 'Import-CsPersistentChatData must be run with -WhatIf before the real import.',
    es: 'Import-CsPersistentChatData debe ejecutarse con -WhatIf antes de la importación real.',
  },
  means: {
    en: 'Step 5 says that the run with -WhatIf populates the database; in fact -WhatIf changes nothing. The run is a trial, and the next step is the real import.',
    es: 'El paso 5 dice que la ejecución con -WhatIf rellena la base de datos; en realidad, -WhatIf no cambia nada. La ejecución es una prueba, y el paso siguiente es la importación real.',
  },
  advice: {
    en: 'Run Import-CsPersistentChatData with -WhatIf.',
    es: 'Ejecute Import-CsPersistentChatData con -WhatIf.',
  },
});
