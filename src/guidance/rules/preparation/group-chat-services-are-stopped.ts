import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-services-are-stopped',
  topic: 'preparation',
  source: 'migration-process-details#step-1-services',
  when: {},
  must: { 'running-services': ['stopped', 'persistent-chat-running'] },
  says: {
    en: 'The legacy Group Chat services must be stopped during the export of the chat data.',
    es: 'Los servicios heredados de chat en grupo deben estar detenidos durante la exportación de los datos de chat.',
  },
  means: {
    en: 'Step 1 names the services of all three versions. We read it as follows: the source is stopped for the export and the target for the import; stopping both from the start does no harm.',
    es: 'El paso 1 nombra los servicios de las tres versiones. Nuestra interpretación: el origen se detiene para la exportación y el destino para la importación; detener ambos desde el principio no perjudica.',
  },
  advice: {
    en: 'Stop the Group Chat services in a planned downtime, and export again if the services have run since.',
    es: 'Detenga los servicios de chat en grupo durante un tiempo de inactividad planificado y vuelva a exportar si los servicios han estado en ejecución desde entonces.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence used to say that the services must not be running, without saying when. It applies to the export.',
        es: 'La frase decía que los servicios no deben estar en ejecución, sin decir cuándo. Se aplica a la exportación.',
      },
    },
  ],
});
