import { source } from '../../model/source.ts';

export default source({
  id: 'moving-users-from-lync-server-2010',
  title: {
    en: 'Move a single user to the pilot pool (from Lync Server 2010)',
    es: 'Traslado de un solo usuario al grupo piloto (desde Lync Server 2010)',
  },
  technet: 'JJ205401(v=OCS.15)',
  date: '2012-09-26',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/move-a-single-user-to-the-pilot-pool',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/move-a-single-user-to-the-pilot-pool',
  },
  passages: {
    tools: {
      gist: {
        en: 'Users of Lync Server 2010 are moved with Move-CsUser or in Lync Server Control Panel.',
        es: 'Los usuarios de Lync Server 2010 se trasladan con Move-CsUser o en el Panel de control de Lync Server.',
      },
    },
    confirmation: {
      gist: {
        en: 'RegistrarPool in the output of Get-CsUser confirms the move when it names the 2013 pool.',
        es: 'RegistrarPool, en la salida de Get-CsUser, confirma el traslado si nombra el grupo de servidores de 2013.',
      },
    },
  },
});
