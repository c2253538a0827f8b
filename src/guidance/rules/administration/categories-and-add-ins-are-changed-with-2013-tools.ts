import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'categories-and-add-ins-are-changed-with-2013-tools',
  topic: 'administration',
  source: 'migration-process-details#source-2-new-tools',
  when: { task: 'category-or-add-in' },
  must: { tool: ['control-panel-2013', 'powershell-2013'] },
  says: {
    en: 'Categories and add-ins of Lync Server 2013 Persistent Chat can be changed only in Lync Server Control Panel or with Windows PowerShell.',
    es: 'Las categorías y los complementos de chat persistente de Lync Server 2013 solo se pueden modificar en el Panel de control de Lync Server o con Windows PowerShell.',
  },
  means: {
    en: 'The procedure names the two tools. That no other tool can make the change is our reading.',
    es: 'El procedimiento nombra las dos herramientas. Que ninguna otra pueda hacer el cambio es nuestra interpretación.',
  },
  advice: {
    en: 'Use Lync Server Control Panel or Windows PowerShell of Lync Server 2013.',
    es: 'Use el Panel de control de Lync Server o Windows PowerShell de Lync Server 2013.',
  },
});
