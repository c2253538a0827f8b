import { rule } from '../rule.ts';

export default rule({
  id: 'exported-zip-file-may-be-imported',
  topic: 'preparation',
  source: 'import-persistent-chat-data#example',
  when: { 'export-output': 'file', 'import-turn': 'first', 'exported-part': ['everything', 'chosen-categories'] },
  may: { 'import-input': 'zip' },
  within: {
    en: 'The example of the reference passes a ZIP file, while its text describes an XML file.',
    es: 'El ejemplo de la referencia pasa un archivo ZIP, mientras que su texto describe un archivo XML.',
  },
  says: {
    en: 'The ZIP file created by Export-CsPersistentChatData may be passed to Import-CsPersistentChatData.',
    es: 'El archivo ZIP que crea Export-CsPersistentChatData se puede pasar a Import-CsPersistentChatData.',
  },
});
