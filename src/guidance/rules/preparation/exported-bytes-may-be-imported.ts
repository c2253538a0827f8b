import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'exported-bytes-may-be-imported',
  topic: 'preparation',
  source: 'import-persistent-chat-data#byte-input',
  when: {
    'exported-from': ['group-chat-2010', 'group-chat-2007-r2'],
    'export-output': 'bytes',
    'import-turn': 'first',
    'exported-part': ['everything', 'chosen-categories'],
    'cut-off': ['none', 'room-directory'],
  },
  may: { 'import-input': 'bytes' },
  within: {
    en: 'The bytes have to be kept in a variable until the import.',
    es: 'Los bytes tienen que guardarse en una variable hasta la importación.',
  },
  says: {
    en: 'Import-CsPersistentChatData may be given a byte array with -ByteInput.',
    es: 'A Import-CsPersistentChatData se le puede pasar una matriz de bytes con -ByteInput.',
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
