import { rule } from '../rule.ts';

export default rule({
  id: 'registrar-pool-confirms-the-move',
  topic: 'moves',
  source: 'moving-users-from-lync-server-2010#confirmation',
  when: { 'moved-from': ['lync-2010', 'ocs-2007-r2'], 'moved-to': 'lync-2013' },
  follows: true,
  says: {
    en: 'Once RegistrarPool names the 2013 pool in the output of Get-CsUser, the user is homed there.',
    es: 'En cuanto RegistrarPool indica el grupo de servidores de 2013 en la salida de Get-CsUser, el usuario está alojado en ese grupo de servidores.',
  },
});
