import { source } from '../../model/source.ts';

export default source({
  id: 'table-of-principals',
  title: { en: 'tblPrincipal in Lync Server 2013', es: 'tblPrincipal en Lync Server 2013' },
  technet: 'Gg558667(v=OCS.15)',
  date: '2012-09-12',
  dateEs: '2015-03-09',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-tblprincipal',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-tblprincipal',
  },
  passages: {
    disabled: {
      gist: {
        en: 'A principal is active, disabled because SIP is disabled for the user, or deleted because the Active Directory object no longer exists.',
        es: 'Una entidad de seguridad está activa, deshabilitada porque el usuario tiene SIP deshabilitado, o eliminada porque su objeto de Active Directory ya no existe.',
      },
      aside: {
        en: 'None of the values (0, 1 and 2) is for federated users, so this column does not show that a user is federated.',
        es: 'Ninguno de los valores (0, 1 y 2) es para los usuarios federados, así que esta columna no muestra si un usuario es federado.',
      },
    },
    policy: {
      gist: {
        en: 'The column for the policy of a user is filled in if there is a per-user policy.',
        es: 'La columna de la directiva de un usuario se rellena si hay una directiva por usuario.',
      },
      aside: {
        en: 'It shows where a value is stored. The policy topics say which policy is in effect, according to its scope.',
        es: 'Muestra dónde se guarda un valor. Los temas de directivas dicen cuál es la efectiva, según su ámbito.',
      },
    },
  },
});
