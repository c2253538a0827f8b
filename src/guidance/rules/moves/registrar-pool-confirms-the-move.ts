import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'registrar-pool-confirms-the-move',
  topic: 'moves',
  source: 'moving-users-from-lync-server-2010#confirmation',
  when: { 'moved-from': ['lync-2010', 'ocs-2007-r2'], 'moved-to': 'lync-2013' },
  follows: true,
  says: {
    en: 'A user is homed on Lync Server 2013 once RegistrarPool in the output of Get-CsUser names the Lync Server 2013 pool.',
    es: 'Un usuario está alojado en Lync Server 2013 en cuanto RegistrarPool indica el grupo de servidores de Lync Server 2013 en la salida de Get-CsUser.',
  },
});
