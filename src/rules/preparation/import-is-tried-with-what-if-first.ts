import { rule } from '../rule.ts';

export default rule({
  id: 'import-is-tried-with-what-if-first',
  topic: 'preparation',
  source: 'migration-process-details#step-5-what-if',
  when: {},
  must: { 'what-if': ['clean', 'problems'] },
  says: {
    en: 'Import-CsPersistentChatData must first be run with -WhatIf.',
    es: 'Import-CsPersistentChatData debe ejecutarse primero con -WhatIf.',
  },
  means: {
    en: 'The step says that this run populates the database; -WhatIf changes nothing. It is a dry run, and the next step is the real import.',
    es: 'El paso dice que esta ejecución rellena la base de datos; -WhatIf no cambia nada. Es un simulacro, y el paso siguiente es la importación real.',
  },
  remedy: {
    en: 'Run Import-CsPersistentChatData with -WhatIf.',
    es: 'Ejecute Import-CsPersistentChatData con -WhatIf.',
  },
});
