import { tension } from '../../model/tension.ts';

export default tension({
  id: 'which-services-step-1-stops',
  number: 'T19',
  kind: 'ambiguity',
  weight: 'procedure',
  title: { en: 'Which services step 1 stops', es: 'Qué servicios detiene el paso 1' },
  sides: [
    {
      says: {
        en: 'Step 1 of the migration process joins the services of 2010, 2007 R2 and 2013 with “or” and says that all services must be stopped.',
        es: 'El paso 1 del proceso de migración une con «o» los servicios de 2010, 2007 R2 y 2013 y dice que deben detenerse todos los servicios.',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'Step 3 of the same process stops those of 2013 again, before the import.',
        es: 'El paso 3 del mismo proceso vuelve a detener los de 2013, antes de la importación.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'Stop the source before the export (step 1) and the target before the import (step 3). Stopping both from the start does no harm.',
    es: 'Detenga el origen antes de la exportación (paso 1) y el destino antes de la importación (paso 3). Detener los dos desde el principio no perjudica.',
  },
});
