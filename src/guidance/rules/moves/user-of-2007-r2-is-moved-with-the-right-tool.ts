import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-of-2007-r2-is-moved-with-the-right-tool',
  topic: 'moves',
  source: 'moving-users-from-ocs-2007-r2#tools',
  when: { 'moved-from': 'ocs-2007-r2', 'moved-to': 'lync-2013' },
  must: { 'move-tool': ['move-cs-legacy-user', 'control-panel'] },
  says: {
    en: 'Users can be moved from Office Communications Server 2007 R2 to Lync Server 2013 only with Move-CsLegacyUser or in Lync Server Control Panel.',
    es: 'Los usuarios de Office Communications Server 2007 R2 solo se pueden trasladar a Lync Server 2013 con Move-CsLegacyUser o en el Panel de control de Lync Server.',
  },
  means: {
    en: 'The topic names Move-CsLegacyUser and Lync Server Control Panel. That Move-CsUser is not suitable here is our reading.',
    es: 'El tema nombra Move-CsLegacyUser y el Panel de control de Lync Server. Que Move-CsUser no sirva aquí es nuestra interpretación.',
  },
  advice: {
    en: 'Use Move-CsLegacyUser or Lync Server Control Panel.',
    es: 'Use Move-CsLegacyUser o el Panel de control de Lync Server.',
  },
});
