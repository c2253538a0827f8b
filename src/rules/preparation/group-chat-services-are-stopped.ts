import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-services-are-stopped',
  topic: 'preparation',
  source: 'migration-process-details#step-1-services',
  when: {},
  must: { 'running-services': ['stopped', 'persistent-chat-running'] },
  says: {
    en: 'The Group Chat services must be stopped before the export.',
    es: 'Los servicios de chat en grupo deben detenerse antes de la exportación.',
  },
  means: {
    en: 'Step 1 names the services of all three versions. We read: the source is stopped for the export and the target for the import; to stop both from the start does no harm.',
    es: 'El paso 1 nombra los servicios de las tres versiones. Lo entendemos así: el origen se detiene para la exportación y el destino para la importación; detener ambos desde el principio no perjudica.',
  },
  remedy: {
    en: 'Stop them in a planned window of downtime, and export again if they have run since.',
    es: 'Deténgalos durante un tiempo de inactividad planificado y vuelva a exportar si han estado en ejecución desde entonces.',
  },
});
