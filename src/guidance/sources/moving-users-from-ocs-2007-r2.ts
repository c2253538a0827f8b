import { source } from '../../model/source.ts';

export default source({
  id: 'moving-users-from-ocs-2007-r2',
  title: {
    en: 'Move a single user to the pilot pool (from Office Communications Server 2007 R2)',
    es: 'Traslado de un solo usuario al grupo piloto (desde Office Communications Server 2007 R2)',
  },
  technet: 'JJ688109(v=OCS.15)',
  date: '2012-09-28',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/move-a-single-user-to-the-pilot-pool_1',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/move-a-single-user-to-the-pilot-pool_1',
  },
  passages: {
    tools: {
      gist: {
        en: 'Users of Office Communications Server 2007 R2 are moved with Move-CsLegacyUser or in Lync Server Control Panel.',
        es: 'Los usuarios de Office Communications Server 2007 R2 se trasladan con Move-CsLegacyUser o en el Panel de control de Lync Server.',
      },
    },
    confirmation: {
      gist: {
        en: 'RegistrarPool in the output of Get-CsUser confirms the move when it names the 2013 pool.',
        es: 'RegistrarPool, en la salida de Get-CsUser, confirma el traslado si nombra el grupo de servidores de 2013.',
      },
      aside: {
        en: 'JJ205401 says the same, and the rule cites it.',
        es: 'JJ205401 dice lo mismo, y la regla lo cita.',
      },
    },
  },
});
