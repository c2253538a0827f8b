import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'persistent-chat-services-are-stopped',
  topic: 'preparation',
  source: 'migration-process-details#step-3-services',
  when: {},
  must: { 'running-services': ['stopped', 'legacy-running'] },
  says: {
    en: 'The Lync Server 2013 Persistent Chat services must be stopped during the import of the legacy chat data.',
    es: 'Los servicios de chat persistente de Lync Server 2013 deben estar detenidos durante la importación de los datos de chat heredados.',
  },
  advice: {
    en: 'Stop the Persistent Chat services with Stop-CsWindowsService.',
    es: 'Detenga los servicios de chat persistente con Stop-CsWindowsService.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence used to say that the services must not be running, without saying when. It applies to the import.',
        es: 'La frase decía que los servicios no deben estar en ejecución, sin decir cuándo. Se aplica a la importación.',
      },
    },
  ],
});
