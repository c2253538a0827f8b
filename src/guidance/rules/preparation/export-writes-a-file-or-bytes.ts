import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'export-writes-a-file-or-bytes',
  topic: 'preparation',
  source: 'export-persistent-chat-data#bytes-or-file',
  when: {},
  cannot: { 'export-output': 'both' },
  says: {
    en: 'Export-CsPersistentChatData cannot be run with -AsBytes and -FileName together.',
    es: 'Export-CsPersistentChatData no se puede ejecutar con -AsBytes y -FileName a la vez.',
  },
  advice: { en: 'Choose one of the two parameters.', es: 'Elija uno de los dos parámetros.' },
});
