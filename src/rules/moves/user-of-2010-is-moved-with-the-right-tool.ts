import { rule } from '../rule.ts';

export default rule({
  id: 'user-of-2010-is-moved-with-the-right-tool',
  topic: 'moves',
  source: 'moving-users-from-lync-server-2010#tools',
  when: { 'moved-from': 'lync-2010', 'moved-to': 'lync-2013' },
  must: { 'move-tool': ['move-cs-user', 'control-panel'] },
  says: {
    en: 'A user of Lync Server 2010 must be moved to Lync Server 2013 with Move-CsUser or in Control Panel.',
    es: 'A un usuario de Lync Server 2010 se le debe trasladar a Lync Server 2013 con Move-CsUser o en el Panel de control.',
  },
  means: {
    en: 'The topic names these two tools. That Move-CsLegacyUser does not serve here is our reading.',
    es: 'El tema nombra estas dos herramientas. Que Move-CsLegacyUser no sirva aquí es nuestra lectura.',
  },
  remedy: {
    en: 'Use Move-CsUser or Control Panel.',
    es: 'Use Move-CsUser o el Panel de control.',
  },
});
