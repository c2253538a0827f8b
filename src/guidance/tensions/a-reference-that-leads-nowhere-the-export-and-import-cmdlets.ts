import { quotingEnglish } from '../../model/quotation.ts';
import { tension } from '../../model/tension.ts';

export default tension({
  id: 'a-reference-that-leads-nowhere-the-export-and-import-cmdlets',
  number: 'T23',
  kind: 'erratum',
  weight: 'procedure',
  title: {
    en: 'A cross-reference that leads nowhere: the export and import cmdlets',
    es: 'Una remisión que no lleva a ninguna parte: los cmdlets de exportación e importación',
  },
  sides: [
    {
      says: {
        en: 'Steps 2 and 6 of the migration process send the reader to a troubleshooting topic for details of the export and import cmdlets.',
        es: 'Los pasos 2 y 6 del proceso de migración remiten a un tema de solución de problemas para conocer los cmdlets de exportación e importación.',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'That topic has a single item, about the message “principal not provisioned”, and nothing on export or import.',
        es: quotingEnglish`Ese tema contiene un solo punto, sobre el mensaje «${'principal not provisioned'}», y nada sobre exportación ni importación.`,
      },
      sources: [{ technet: 'JJ204826(v=OCS.15)', date: '2012-10-06' }],
    },
  ],
  reading: {
    en: 'Use the references for the two cmdlets instead: Export-CsPersistentChatData (JJ205378) and Import-CsPersistentChatData (JJ204709).',
    es: 'Consulte en su lugar las referencias de los dos cmdlets: Export-CsPersistentChatData (JJ205378) e Import-CsPersistentChatData (JJ204709).',
  },
});
