import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-of-2010-is-moved-with-the-right-tool',
  topic: 'moves',
  source: 'moving-users-from-lync-server-2010#tools',
  when: { 'moved-from': 'lync-2010', 'moved-to': 'lync-2013' },
  must: { 'move-tool': ['move-cs-user', 'control-panel'] },
  says: {
    en: 'Users can be moved from Lync Server 2010 to Lync Server 2013 only with Move-CsUser or in Lync Server Control Panel.',
    es: 'Los usuarios de Lync Server 2010 solo se pueden trasladar a Lync Server 2013 con Move-CsUser o en el Panel de control de Lync Server.',
  },
  means: {
    en: 'The topic names Move-CsUser and Lync Server Control Panel. That Move-CsLegacyUser is not suitable here is our reading.',
    es: 'El tema nombra Move-CsUser y el Panel de control de Lync Server. Que Move-CsLegacyUser no sirva aquí es nuestra interpretación.',
  },
  advice: {
    en: 'Use Move-CsUser or Lync Server Control Panel.',
    es: 'Use Move-CsUser o el Panel de control de Lync Server.',
  },
});
