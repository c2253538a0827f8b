import { rule } from '../rule.ts';

export default rule({
  id: 'exported-bytes-are-imported-as-bytes',
  topic: 'preparation',
  source: 'export-persistent-chat-data#bytes',
  when: { 'export-output': 'bytes' },
  must: { 'import-input': 'bytes' },
  says: {
    en: 'What the export returned as bytes must be passed to the import as bytes, from a variable.',
    es: 'Lo que la exportación devolvió como bytes debe pasarse a la importación como bytes, desde una variable.',
  },
  remedy: {
    en: 'Keep the output of -AsBytes in a variable and pass it with -ByteInput.',
    es: 'Guarde en una variable el resultado de -AsBytes y páselo con -ByteInput.',
  },
});
