import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'services-are-run-with-cmdlets',
  topic: 'administration',
  source: 'starting-and-stopping-services#cmdlets',
  when: { task: 'services', role: 'persistent-chat-administrator', 'tools-computer': 'one-version' },
  may: { tool: 'powershell-2013' },
  within: {
    en: 'The topic names the cmdlets and no role. Another topic (JJ676774) says that a Persistent Chat administrator administers the servers with cmdlets.',
    es: 'El tema nombra los cmdlets, pero ningún rol. Otro tema (JJ676774) dice que un administrador de chat persistente administra los servidores con cmdlets.',
  },
  says: {
    en: 'The Persistent Chat services may be checked, stopped and started with Get-CsWindowsService, Stop-CsWindowsService and Start-CsWindowsService.',
    es: 'Los servicios de chat persistente se pueden comprobar, detener e iniciar con Get-CsWindowsService, Stop-CsWindowsService y Start-CsWindowsService.',
  },
});
