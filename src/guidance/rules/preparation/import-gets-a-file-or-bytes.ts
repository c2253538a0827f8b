import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'import-gets-a-file-or-bytes',
  topic: 'preparation',
  source: 'import-persistent-chat-data#input',
  when: {},
  must: { 'import-input': ['zip', 'xml', 'bytes'] },
  says: {
    en: 'Import-CsPersistentChatData requires either -FileName or -ByteInput.',
    es: 'Import-CsPersistentChatData requiere -FileName o -ByteInput.',
  },
  advice: {
    en: 'Pass the file or the bytes that the export created.',
    es: 'Pase el archivo o los bytes que creó la exportación.',
  },
});
