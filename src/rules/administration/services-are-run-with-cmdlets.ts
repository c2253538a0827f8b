import { rule } from '../rule.ts';

export default rule({
  id: 'services-are-run-with-cmdlets',
  topic: 'administration',
  source: 'starting-and-stopping-services#cmdlets',
  when: { task: 'services' },
  follows: true,
  says: {
    en: 'The Persistent Chat services are checked, stopped and started with Get-CsWindowsService, Stop-CsWindowsService and Start-CsWindowsService.',
    es: 'Los servicios de chat persistente se comprueban, detienen e inician con Get-CsWindowsService, Stop-CsWindowsService y Start-CsWindowsService.',
  },
  note: { en: 'The topic names no role.', es: 'El tema no nombra ningún rol.' },
});
