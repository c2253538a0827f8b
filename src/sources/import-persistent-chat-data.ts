import { same } from '../vocabulary/text.ts';
import { source } from './source.ts';

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
      aside: {
        en: 'A silence, not a rule: the migration topic (JJ205264) names both versions.',
        es: 'Es un silencio, no una regla: el tema sobre la migración (JJ205264) menciona las dos versiones.',
      },
    },
    'what-if': {
      gist: {
        en: '-WhatIf describes what the import would do without doing it.',
        es: '-WhatIf describe lo que haría la importación, sin llevarla a cabo.',
      },
      aside: {
        en: 'It says what the parameter does. That it has to be used first is said by the procedure (JJ205264).',
        es: 'Dice qué hace el parámetro. Que haya que usarlo antes lo dice el procedimiento (JJ205264).',
      },
    },
  },
});
