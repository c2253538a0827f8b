import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-of-2007-r2-may-be-moved-to-2013',
  topic: 'moves',
  source: 'moving-users-from-ocs-2007-r2#tools',
  when: { 'moved-from': 'ocs-2007-r2', 'moved-to': 'lync-2013' },
  may: { 'move-tool': ['move-cs-legacy-user', 'control-panel'] },
  says: {
    en: 'A user of Office Communications Server 2007 R2 may be moved to Lync Server 2013 with Move-CsLegacyUser or in Lync Server Control Panel.',
    es: 'Se puede trasladar a un usuario de Office Communications Server 2007 R2 a Lync Server 2013 con Move-CsLegacyUser o en el Panel de control de Lync Server.',
  },
});
