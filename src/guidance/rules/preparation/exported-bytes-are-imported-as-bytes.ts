import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'exported-bytes-are-imported-as-bytes',
  topic: 'preparation',
  source: 'export-persistent-chat-data#bytes',
  when: { 'export-output': 'bytes' },
  must: { 'import-input': 'bytes' },
  says: {
    en: 'Bytes returned by Export-CsPersistentChatData must be passed to Import-CsPersistentChatData as bytes, from a variable.',
    es: 'Los bytes que devuelve Export-CsPersistentChatData deben pasarse a Import-CsPersistentChatData como bytes, desde una variable.',
  },
  advice: {
    en: 'Keep the output of -AsBytes in a variable and pass the variable with -ByteInput.',
    es: 'Guarde en una variable el resultado de -AsBytes y pase la variable con -ByteInput.',
  },
});
