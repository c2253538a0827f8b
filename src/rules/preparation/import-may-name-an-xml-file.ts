import { rule } from '../rule.ts';

export default rule({
  id: 'import-may-name-an-xml-file',
  topic: 'preparation',
  source: 'import-persistent-chat-data#xml-file',
  when: { 'export-output': 'file' },
  may: { 'import-input': 'xml' },
  says: {
    en: 'By the text of the parameter, -FileName may name an XML file.',
    es: 'Según la descripción del parámetro, -FileName puede indicar un archivo XML.',
  },
});
