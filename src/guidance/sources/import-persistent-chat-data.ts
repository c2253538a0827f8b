import { source } from '../../model/source.ts';
import { same } from '../../vocabulary/text.ts';

export default source({
  id: 'import-persistent-chat-data',
  title: same('Import-CsPersistentChatData'),
  technet: 'JJ204709(v=OCS.15)',
  date: '2013-03-07',
  url: {
    en: 'https://learn.microsoft.com/en-us/powershell/module/skype/import-cspersistentchatdata',
    es: 'https://learn.microsoft.com/es-es/powershell/module/skype/import-cspersistentchatdata',
  },
  passages: {
    'exported-from-2010': {
      gist: {
        en: 'The reference describes the import of data exported from a Lync Server 2010 Group Chat database and does not name Office Communications Server 2007 R2.',
        es: 'La referencia describe la importación de datos exportados de una base de datos de chat en grupo de Lync Server 2010 y no menciona Office Communications Server 2007 R2.',
      },
    },
    'what-if': {
      gist: {
        en: '-WhatIf describes what the import would do without doing it.',
        es: '-WhatIf describe lo que haría la importación, sin llevarla a cabo.',
      },
      aside: {
        en: 'It says what the parameter does. The procedure (JJ205264) says that it has to be used first.',
        es: 'Dice qué hace el parámetro. El procedimiento (JJ205264) dice que hay que usarlo antes.',
      },
    },
    input: {
      gist: {
        en: 'The cmdlet requires -DBInstance and either -FileName or -ByteInput.',
        es: 'El cmdlet exige -DBInstance y, además, -FileName o -ByteInput.',
      },
    },
    'xml-file': {
      gist: {
        en: 'The description of -FileName calls it the path of an XML file, with an example in .xml.',
        es: 'La descripción de -FileName dice que es la ruta de un archivo XML, con un ejemplo en .xml.',
      },
    },
    example: {
      gist: {
        en: 'The example command of the reference passes a ZIP file with -FileName.',
        es: 'El comando de ejemplo de la referencia pasa un archivo ZIP con -FileName.',
      },
    },
    'byte-input': {
      gist: {
        en: 'With -ByteInput, the data is imported as a byte array.',
        es: 'Con -ByteInput, los datos se importan como una matriz de bytes.',
      },
    },
    'no-selection': {
      gist: {
        en: 'There is no parameter for the pool, for categories or for a date.',
        es: 'No hay ningún parámetro para el grupo de servidores, para las categorías ni para una fecha.',
      },
    },
    report: {
      gist: {
        en: 'A log file that exists under the name given with -Report is overwritten.',
        es: 'Si ya existe un archivo de registro con el nombre indicado con -Report, se sobrescribe.',
      },
      aside: { en: 'Useful to know; it touches no data.', es: 'Conviene saberlo; no afecta a ningún dato.' },
    },
    'not-in-control-panel': {
      gist: {
        en: 'The import is not available in Lync Server Control Panel.',
        es: 'La importación no está disponible en el Panel de control de Lync Server.',
      },
      aside: {
        en: 'The reference for the export says the same, and a single rule cites one of the two for both.',
        es: 'La referencia de la exportación dice lo mismo, y una sola regla cita una de las dos referencias para ambas.',
      },
    },
  },
});
