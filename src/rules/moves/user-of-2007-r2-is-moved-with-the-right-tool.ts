import { rule } from '../rule.ts';

export default rule({
  id: 'user-of-2007-r2-is-moved-with-the-right-tool',
  topic: 'moves',
  source: 'moving-users-from-ocs-2007-r2#tools',
  when: { 'moved-from': 'ocs-2007-r2', 'moved-to': 'lync-2013' },
  must: { 'move-tool': ['move-cs-legacy-user', 'control-panel'] },
  says: {
    en: 'A user of Office Communications Server 2007 R2 must be moved to Lync Server 2013 with Move-CsLegacyUser or in Control Panel.',
    es: 'A un usuario de Office Communications Server 2007 R2 se le debe trasladar a Lync Server 2013 con Move-CsLegacyUser o en el Panel de control.',
  },
  means: {
    en: 'The topic names these two tools. That Move-CsUser does not serve here is our reading.',
    es: 'El tema nombra estas dos herramientas. Que Move-CsUser no sirva aquí es nuestra lectura.',
  },
  remedy: {
    en: 'Use Move-CsLegacyUser or Control Panel.',
    es: 'Use Move-CsLegacyUser o el Panel de control.',
  },
});
