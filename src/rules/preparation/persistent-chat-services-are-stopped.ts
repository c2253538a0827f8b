import { rule } from '../rule.ts';

export default rule({
  id: 'persistent-chat-services-are-stopped',
  topic: 'preparation',
  source: 'migration-process-details#step-3-services',
  when: {},
  mustNot: { 'running-services': ['persistent-chat-running', 'both-running'] },
  says: {
    en: 'The Persistent Chat services must not be running: they are stopped before the import.',
    es: 'Los servicios de chat persistente no deben estar en ejecución: se detienen antes de la importación.',
  },
  remedy: {
    en: 'Stop them with Stop-CsWindowsService.',
    es: 'Deténgalos con Stop-CsWindowsService.',
  },
});
