import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'legacy-client-may-post-new-files',
  topic: 'settings',
  source: 'managing-persistent-chat-server#files-of-legacy-clients',
  when: { setting: 'new-files', wish: 'keep' },
  may: { 'file-client': 'group-chat' },
  says: {
    en: 'After the migration, the legacy client (the Group Chat client) may post new files in a room and view them.',
    es: 'Después de la migración, el cliente heredado (el de chat en grupo) puede publicar archivos nuevos en un salón y verlos.',
  },
  note: {
    en: 'This does not depend on the folder of old files. From the Lync 2013 client, the same room gives no access to the new files either.',
    es: 'No depende de la carpeta de los archivos antiguos. Desde el cliente Lync 2013, el mismo salón tampoco da acceso a los archivos nuevos.',
  },
});
