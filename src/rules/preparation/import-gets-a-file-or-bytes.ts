import { rule } from '../rule.ts';

export default rule({
  id: 'import-gets-a-file-or-bytes',
  topic: 'preparation',
  source: 'import-persistent-chat-data#input',
  when: {},
  must: { 'import-input': ['zip', 'xml', 'bytes'] },
  says: { en: 'The import must get either -FileName or -ByteInput.', es: 'La importación debe recibir -FileName o -ByteInput.' },
  remedy: { en: 'Pass what the export made.', es: 'Pase lo que creó la exportación.' },
});
