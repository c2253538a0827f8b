import { tension } from '../../model/tension.ts';

export default tension({
  id: 'zip-or-xml',
  number: 'T13',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'ZIP or XML', es: 'ZIP o XML' },
  sides: [
    {
      says: {
        en: 'The export writes a .ZIP file under the name given in -FileName.',
        es: 'La exportación escribe un archivo .ZIP con el nombre que se indique en -FileName.',
      },
      sources: ['export-persistent-chat-data'],
    },
    {
      says: {
        en: 'The reference for the import names an XML file, with an example in .xml; its own example command passes a .zip, and the explanation of that command says .xml.',
        es: 'La referencia de la importación nombra un archivo XML, con un ejemplo en .xml; su propio comando de ejemplo pasa un .zip, y la explicación de este dice .xml.',
      },
      sources: ['import-persistent-chat-data'],
    },
  ],
  reading: {
    en: 'Import the same .ZIP that the export wrote. Its contents are not documented, so no tool can promise to read it.',
    es: 'Importe el mismo .ZIP que escribió la exportación. Lo que contiene no está documentado, así que ninguna herramienta puede prometer leerlo.',
  },
  shownBy: {
    checker: 'export-options',
    given: {
      'exported-from': 'group-chat-2010',
      'database-instance': 'named',
      'export-output': 'file',
      'cut-off': 'none',
      'import-input': 'xml',
      'exported-part': 'everything',
      'import-turn': 'first',
    },
  },
});
