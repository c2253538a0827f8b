import { source } from '../../model/source.ts';
import { same } from '../../vocabulary/text.ts';

export default source({
  id: 'export-persistent-chat-data',
  title: same('Export-CsPersistentChatData'),
  technet: 'JJ205378(v=OCS.15)',
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
        en: 'A switch for what has been exported. The reference says nothing about rooms that are already disabled.',
        es: 'Es un modificador para lo ya exportado. La referencia no dice nada de los salones que ya estaban deshabilitados.',
      },
    },
    'zip-file': {
      gist: {
        en: '-FileName names the ZIP file that the cmdlet creates.',
        es: '-FileName indica el archivo ZIP que crea el cmdlet.',
      },
    },
    scope: {
      gist: {
        en: '-Scope limits the export to certain categories and their rooms; -Level, which is All unless set, to users, categories, the room directory or the content. The reference does not say that either of them leaves out disabled rooms.',
        es: '-Scope limita la exportación a determinadas categorías y sus salones; -Level, que es All si no se indica otra cosa, a los usuarios, las categorías, el directorio de salones o el contenido. La referencia no dice que alguno de los dos deje fuera los salones deshabilitados.',
      },
    },
    'start-date': {
      gist: {
        en: '-StartDate limits the exported room content by date and is valid only with -Level RoomDirectory.',
        es: '-StartDate limita por fecha el contenido exportado de los salones y solo es válido con -Level RoomDirectory.',
      },
    },
    'bytes-or-file': {
      gist: {
        en: '-AsBytes and -FileName cannot be used in one command.',
        es: '-AsBytes y -FileName no se pueden usar en un mismo comando.',
      },
    },
    bytes: {
      gist: {
        en: 'The output of -AsBytes has to be kept in a variable so that the import can use it.',
        es: 'Lo que devuelve -AsBytes tiene que guardarse en una variable para que la importación lo use.',
      },
    },
    'database-instance': {
      gist: {
        en: 'The cmdlet requires -DBInstance, the server and the SQL Server instance of the database; -DBName is optional.',
        es: 'El cmdlet exige -DBInstance (el servidor y la instancia de SQL Server de la base de datos); -DBName es opcional.',
      },
    },
    report: {
      gist: {
        en: '-Report names the HTML log that the cmdlet writes.',
        es: '-Report indica el registro HTML que escribe el cmdlet.',
      },
      aside: {
        en: 'An option; the export also runs without it.',
        es: 'Es una opción; la exportación también se ejecuta sin ella.',
      },
    },
    'not-in-control-panel': {
      gist: {
        en: 'The export is not available in Lync Server Control Panel.',
        es: 'La exportación no está disponible en el Panel de control de Lync Server.',
      },
    },
  },
});
