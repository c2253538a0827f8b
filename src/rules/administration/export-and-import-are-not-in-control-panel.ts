import { rule } from '../rule.ts';

export default rule({
  id: 'export-and-import-are-not-in-control-panel',
  topic: 'administration',
  source: 'export-persistent-chat-data#not-in-control-panel',
  when: { task: 'export-and-import' },
  cannot: { tool: 'control-panel-2013' },
  says: {
    en: 'The export and the import cannot be run in Control Panel.',
    es: 'La exportación y la importación no se pueden ejecutar en el Panel de control.',
  },
  remedy: {
    en: 'Run Export-CsPersistentChatData and Import-CsPersistentChatData in Windows PowerShell.',
    es: 'Ejecute Export-CsPersistentChatData e Import-CsPersistentChatData en Windows PowerShell.',
  },
});
