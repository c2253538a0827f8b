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
    en: 'The manual copy of the uploaded files of Group Chat rooms, with XCOPY, may be made after the import.',
    es: 'La copia manual de los archivos cargados de los salones de chat en grupo, con XCOPY, se puede hacer después de la importación.',
  },
});
