import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'disk-of-the-chat-server-is-ntfs',
  topic: 'topology',
  source: 'migration-to-persistent-chat#file-system',
  when: {},
  must: { disk: 'ntfs' },
  says: {
    en: 'The disk on which Persistent Chat Server is installed must be NTFS: FAT32 is not supported.',
    es: 'El disco en el que se instala el servidor de chat persistente debe ser NTFS: FAT32 no se admite.',
  },
  advice: {
    en: 'Install Persistent Chat Server on an NTFS disk.',
    es: 'Instale el servidor de chat persistente en un disco NTFS.',
  },
});
