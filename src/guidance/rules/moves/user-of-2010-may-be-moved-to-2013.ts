import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-of-2010-may-be-moved-to-2013',
  topic: 'moves',
  source: 'moving-users-from-lync-server-2010#tools',
  when: { 'moved-from': 'lync-2010', 'moved-to': 'lync-2013' },
  may: { 'move-tool': ['move-cs-user', 'control-panel'] },
  says: {
    en: 'A user of Lync Server 2010 may be moved to Lync Server 2013 with Move-CsUser or in Lync Server Control Panel.',
    es: 'Se puede trasladar a un usuario de Lync Server 2010 a Lync Server 2013 con Move-CsUser o en el Panel de control de Lync Server.',
  },
});
