import { rule } from '../rule.ts';

export default rule({
  id: 'categories-and-add-ins-are-changed-with-2013-tools',
  topic: 'administration',
  source: 'migration-process-details#source-2-new-tools',
  when: { task: 'category-or-add-in' },
  must: { tool: ['control-panel-2013', 'powershell-2013'] },
  says: {
    en: 'Categories and add-ins of 2013 must be changed in Control Panel or with Windows PowerShell.',
    es: 'Las categorías y los complementos de Lync Server 2013 deben modificarse en el Panel de control o con Windows PowerShell.',
  },
  remedy: { en: 'Use Control Panel or Windows PowerShell of 2013.', es: 'Use el Panel de control o Windows PowerShell de 2013.' },
});
