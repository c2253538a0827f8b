import { rule } from '../rule.ts';

export default rule({
  id: 'files-are-copied-by-hand',
  topic: 'settings',
  source: 'migration-process-details#source-2-5-files',
  when: { setting: 'files' },
  mustNot: { handled: 'never' },
  says: {
    en: 'Where files were used in rooms, the copy by hand must not be left out: the tools do not move them.',
    es: 'Si se usaron archivos en los salones, la copia manual no debe omitirse: las herramientas no los trasladan.',
  },
  remedy: {
    en: 'Copy the entire folder with XCOPY to the Persistent Chat file store after the migration.',
    es: 'Copie con XCOPY la carpeta completa en el almacén de archivos del chat persistente después de la migración.',
  },
});
