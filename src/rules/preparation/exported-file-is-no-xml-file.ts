import { rule } from '../rule.ts';

export default rule({
  id: 'exported-file-is-no-xml-file',
  topic: 'preparation',
  source: 'export-persistent-chat-data#zip-file',
  when: { 'export-output': 'file' },
  cannot: { 'import-input': 'xml' },
  conflict: {
    with: 'import-may-name-an-xml-file',
    reading: {
      en: 'Pass the ZIP file that the export made. Its inner layout is not documented.',
      es: 'Pase el archivo ZIP que creó la exportación. Su estructura interna no está documentada.',
    },
  },
  says: {
    en: 'An XML file cannot come from the export, which makes a ZIP file.',
    es: 'Un archivo XML no puede proceder de la exportación, que crea un archivo ZIP.',
  },
  remedy: { en: 'Pass the ZIP file as it is.', es: 'Pase el archivo ZIP tal como está.' },
});
