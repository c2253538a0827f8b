import { same } from '../vocabulary/text.ts';
import { source } from './source.ts';

export default source({
  id: 'export-persistent-chat-data',
  title: same('Export-CsPersistentChatData'),
  technet: 'JJ205378(v=OCS.15)',
  date: '2015-03-09',
  url: {
    en: 'https://learn.microsoft.com/en-us/powershell/module/skype/export-cspersistentchatdata',
    es: 'https://learn.microsoft.com/es-es/powershell/module/skype/export-cspersistentchatdata',
  },
  passages: {
    'disable-exported-nodes': {
      gist: {
        en: '-DisableExportedNodes disables the exported categories and rooms once the export is complete.',
        es: '-DisableExportedNodes deshabilita las categorías y los salones exportados cuando termina la exportación.',
      },
      aside: {
        en: 'A switch for what has been exported. Nothing is said of rooms that are disabled already.',
        es: 'Es un modificador para lo ya exportado. No se dice nada de los salones que ya estaban deshabilitados.',
      },
    },
    'zip-file': {
      gist: {
        en: '-FileName names the ZIP file that the cmdlet creates.',
        es: '-FileName indica el archivo ZIP que crea el cmdlet.',
      },
      aside: {
        en: 'The import reference speaks of an XML file and passes a ZIP file in its example. Pass the ZIP file that the export made; its inner layout is not documented.',
        es: 'La referencia de la importación habla de un archivo XML y en su ejemplo pasa uno ZIP. Pase el archivo ZIP que creó la exportación; su estructura interna no está documentada.',
      },
    },
    scope: {
      gist: {
        en: '-Scope limits the export to certain categories and their rooms; -Level to certain kinds of data.',
        es: '-Scope limita la exportación a determinadas categorías y sus salones; -Level, a determinados tipos de datos.',
      },
      aside: {
        en: 'Options for taking less. Neither is said to leave out disabled rooms.',
        es: 'Son opciones para llevarse menos. De ninguna se dice que deje fuera los salones deshabilitados.',
      },
    },
    'start-date': {
      gist: {
        en: '-StartDate limits the exported room content by date and is valid only with -Level RoomDirectory.',
        es: '-StartDate limita por fecha el contenido exportado de los salones y solo es válido con -Level RoomDirectory.',
      },
    },
  },
});
