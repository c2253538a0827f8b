import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'file-folder-may-be-copied-after-the-import',
  topic: 'settings',
  source: 'migration-process-details#step-7-files',
  when: { setting: 'files', wish: ['keep', 'let-go'], 'file-client': ['lync-2013', 'group-chat'] },
  may: { handled: 'after' },
  within: {
    en: 'The entire folder is copied, to the Persistent Chat file store.',
    es: 'Se copia la carpeta completa, al almacén de archivos del chat persistente.',
  },
  says: {
    en: 'Uploaded files of Group Chat rooms may be copied with XCOPY after the import.',
    es: 'Los archivos cargados de los salones de chat en grupo se pueden copiar con XCOPY después de la importación.',
  },
});
