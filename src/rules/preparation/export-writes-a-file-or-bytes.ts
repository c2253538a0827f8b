import { rule } from '../rule.ts';

export default rule({
  id: 'export-writes-a-file-or-bytes',
  topic: 'preparation',
  source: 'export-persistent-chat-data#bytes-or-file',
  when: {},
  cannot: { 'export-output': 'both' },
  says: {
    en: 'The export cannot be run with -AsBytes and -FileName together.',
    es: 'La exportación no se puede ejecutar con -AsBytes y -FileName a la vez.',
  },
  remedy: { en: 'Choose one of the two.', es: 'Elija uno de los dos.' },
});
