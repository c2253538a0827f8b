import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'files-are-copied-by-hand',
  topic: 'settings',
  source: 'migration-process-details#source-2-5-files',
  when: { setting: 'files' },
  mustNot: { handled: 'never' },
  says: {
    en: 'Files used in Group Chat rooms must not be left to the export and import tools, which do not move files: copy the files manually.',
    es: 'Los archivos usados en los salones de chat en grupo no deben dejarse en manos de las herramientas de exportación e importación, que no los trasladan: hay que copiarlos manualmente.',
  },
  advice: {
    en: 'After the migration, copy the entire folder with XCOPY to the Persistent Chat file store.',
    es: 'Después de la migración, copie con XCOPY la carpeta completa en el almacén de archivos del chat persistente.',
  },
});
