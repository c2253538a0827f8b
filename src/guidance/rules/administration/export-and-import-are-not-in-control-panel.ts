import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'export-and-import-are-not-in-control-panel',
  topic: 'administration',
  source: 'export-persistent-chat-data#not-in-control-panel',
  when: { task: 'export-and-import' },
  cannot: { tool: 'control-panel-2013' },
  says: {
    en: 'Persistent Chat data cannot be exported or imported in Lync Server Control Panel.',
    es: 'Los datos de chat persistente no se pueden exportar ni importar en el Panel de control de Lync Server.',
  },
  advice: {
    en: 'Run Export-CsPersistentChatData and Import-CsPersistentChatData in Windows PowerShell.',
    es: 'Ejecute Export-CsPersistentChatData e Import-CsPersistentChatData en Windows PowerShell.',
  },
});
