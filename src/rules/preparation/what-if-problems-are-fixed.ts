import { rule } from '../rule.ts';

export default rule({
  id: 'what-if-problems-are-fixed',
  topic: 'preparation',
  source: 'migration-process-details#step-5-what-if',
  when: {},
  mustNot: { 'what-if': 'problems' },
  says: {
    en: 'Errors or warnings that -WhatIf shows must not be left unfixed.',
    es: 'Los errores o advertencias que muestre -WhatIf no deben quedar sin corregir.',
  },
  remedy: {
    en: 'Fix them, and run it with -WhatIf again.',
    es: 'Corríjalos y vuelva a ejecutar la importación con -WhatIf.',
  },
});
