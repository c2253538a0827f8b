import { rule } from '../rule.ts';

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
    en: 'The example of the reference does so, while its text speaks of an XML file.',
    es: 'Así lo hace el ejemplo de la referencia, mientras que su texto habla de un archivo XML.',
  },
  says: {
    en: 'The ZIP file of the export may be passed to the import.',
    es: 'El archivo ZIP de la exportación se puede pasar a la importación.',
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
