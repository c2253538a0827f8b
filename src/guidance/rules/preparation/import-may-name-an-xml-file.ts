import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'import-may-name-an-xml-file',
  topic: 'preparation',
  source: 'import-persistent-chat-data#xml-file',
  when: { 'export-output': 'file' },
  may: { 'import-input': 'xml' },
  says: {
    en: 'According to the reference for Import-CsPersistentChatData, -FileName may name an XML file.',
    es: 'Según la referencia de Import-CsPersistentChatData, -FileName puede indicar un archivo XML.',
  },
});
