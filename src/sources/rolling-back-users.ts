import { source } from './source.ts';

export default source({
  id: 'rolling-back-users',
  title: { en: 'Roll back migrated users in Lync Server 2013', es: 'Revertir usuarios migrados en Lync Server 2013' },
  technet: 'JJ205224(v=OCS.15)',
  date: '2012-10-07',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-roll-back-migrated-users',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-roll-back-migrated-users',
  },
  passages: {
    'move-back': {
      gist: {
        en: 'A user can be moved back from Lync Server 2013 to Lync Server 2010 with Move-CsUser.',
        es: 'Un usuario se puede devolver de Lync Server 2013 a Lync Server 2010 con Move-CsUser.',
      },
      aside: {
        en: 'The user is then homed on 2010, which is an answer of its own where access with Lync 2013 is judged.',
        es: 'El usuario queda entonces alojado en Lync Server 2010, lo que es una respuesta aparte donde se juzga el acceso con Lync 2013.',
      },
    },
    contacts: {
      gist: {
        en: 'According to one note, Move-CsUser rolls back the unified contact store by itself; according to the procedure, contacts that were not rolled back beforehand are lost.',
        es: 'Según una nota, Move-CsUser revierte por sí solo el almacén de contactos unificado; según el procedimiento, los contactos que no se hayan revertido antes se pierden.',
      },
      aside: {
        en: 'It is about contacts, not about chat. The careful reading is to roll them back first.',
        es: 'Trata de los contactos, no del chat. La lectura prudente es revertirlos antes.',
      },
    },
  },
});
