import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'exported-file-is-no-xml-file',
  topic: 'preparation',
  source: 'export-persistent-chat-data#zip-file',
  when: { 'export-output': 'file' },
  cannot: { 'import-input': 'xml' },
  conflict: {
    with: 'import-may-name-an-xml-file',
    reading: {
      en: 'Pass the ZIP file that the export created. The inner layout of the ZIP file is not documented.',
      es: 'Pase el archivo ZIP que creó la exportación. La estructura interna del archivo ZIP no está documentada.',
    },
  },
  says: {
    en: 'Export-CsPersistentChatData cannot provide an XML file for the import: the cmdlet creates a ZIP file.',
    es: 'Export-CsPersistentChatData no puede proporcionar un archivo XML para la importación: el cmdlet crea un archivo ZIP.',
  },
  advice: { en: 'Pass the ZIP file unchanged.', es: 'Pase el archivo ZIP sin cambios.' },
});
