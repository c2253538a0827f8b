import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'exported-zip-file-may-be-imported',
  topic: 'preparation',
  source: 'import-persistent-chat-data#example',
  when: {
    'exported-from': ['group-chat-2010', 'group-chat-2007-r2'],
    'export-output': 'file',
    'import-turn': 'first',
    'exported-part': ['everything', 'chosen-categories'],
    'cut-off': ['none', 'room-directory'],
  },
  may: { 'import-input': 'zip' },
  within: {
    en: 'The example of the reference passes a ZIP file, while its text describes an XML file.',
    es: 'El ejemplo de la referencia pasa un archivo ZIP, mientras que su texto describe un archivo XML.',
  },
  says: {
    en: 'The ZIP file created by Export-CsPersistentChatData may be passed to Import-CsPersistentChatData.',
    es: 'El archivo ZIP que crea Export-CsPersistentChatData se puede pasar a Import-CsPersistentChatData.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'It now names the deployments the data may come from; data of another Persistent Chat pool is not among them.',
        es: 'Ahora nombra las implementaciones de las que pueden venir los datos; otro grupo de servidores de chat persistente no figura entre ellas.',
      },
    },
  ],
});
