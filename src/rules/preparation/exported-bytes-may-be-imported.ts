import { rule } from '../rule.ts';

export default rule({
  id: 'exported-bytes-may-be-imported',
  topic: 'preparation',
  source: 'import-persistent-chat-data#byte-input',
  when: { 'export-output': 'bytes', 'import-turn': 'first', 'exported-part': ['everything', 'chosen-categories'] },
  may: { 'import-input': 'bytes' },
  within: {
    en: 'The bytes have to be kept in a variable until the import.',
    es: 'Los bytes tienen que guardarse en una variable hasta la importación.',
  },
  says: {
    en: 'Import-CsPersistentChatData may be given a byte array with -ByteInput.',
    es: 'A Import-CsPersistentChatData se le puede pasar una matriz de bytes con -ByteInput.',
  },
});
