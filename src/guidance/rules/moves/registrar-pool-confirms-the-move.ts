import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'registrar-pool-confirms-the-move',
  topic: 'moves',
  source: 'moving-users-from-lync-server-2010#confirmation',
  when: { 'moved-from': ['lync-2010', 'ocs-2007-r2'], 'moved-to': 'lync-2013' },
  follows: true,
  says: {
    en: 'If RegistrarPool in the output of Get-CsUser names the Lync Server 2013 pool, the user is homed there.',
    es: 'Si RegistrarPool, en la salida de Get-CsUser, indica el grupo de servidores de Lync Server 2013, el usuario está alojado en él.',
  },
});
