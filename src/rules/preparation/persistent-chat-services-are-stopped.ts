import { rule } from '../rule.ts';

export default rule({
  id: 'persistent-chat-services-are-stopped',
  topic: 'preparation',
  source: 'migration-process-details#step-3-services',
  when: {},
  must: { 'running-services': ['stopped', 'legacy-running'] },
  says: {
    en: 'The Persistent Chat services must be stopped before the import.',
    es: 'Los servicios de chat persistente deben detenerse antes de la importación.',
  },
  remedy: {
    en: 'Stop them with Stop-CsWindowsService.',
    es: 'Deténgalos con Stop-CsWindowsService.',
  },
});
