import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'what-if-problems-are-fixed',
  topic: 'preparation',
  source: 'migration-process-details#step-5-what-if',
  when: {},
  mustNot: { 'what-if': 'problems' },
  says: {
    en: 'The real import must not be run while Import-CsPersistentChatData with -WhatIf shows errors or warnings: fix them first.',
    es: 'La importación real no debe ejecutarse mientras Import-CsPersistentChatData con -WhatIf muestre errores o advertencias: corríjalos antes.',
  },
  advice: {
    en: 'Fix the errors or warnings, and run the import with -WhatIf again.',
    es: 'Corrija los errores o las advertencias y vuelva a ejecutar la importación con -WhatIf.',
  },
});
