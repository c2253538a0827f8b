import { source } from '../../model/source.ts';

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
    },
    'automatic-rollback': {
      gist: {
        en: 'According to a note, Move-CsUser rolls back the unified contact store automatically when it moves a user from Lync Server 2013 to Lync Server 2010.',
        es: 'Según una nota, Move-CsUser revierte automáticamente el almacén de contactos unificado al trasladar a un usuario de Lync Server 2013 a Lync Server 2010.',
      },
    },
    contacts: {
      gist: {
        en: 'According to the procedure, the store is disabled in the policy of the user and the contacts are rolled back before the move; contacts that were not rolled back are lost.',
        es: 'Según el procedimiento, antes del traslado se deshabilita el almacén en la directiva del usuario y se revierten los contactos; los que no se hayan revertido se pierden.',
      },
    },
  },
});
