import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'exported-content-is-inspected',
  topic: 'preparation',
  source: 'migration-process-details#step-2-inspection',
  when: {},
  must: { export: 'inspected' },
  says: {
    en: 'Exported chat data must be inspected before it is imported into Persistent Chat.',
    es: 'Los datos de chat exportados deben examinarse antes de importarlos en el chat persistente.',
  },
  note: {
    en: 'The guidance does not say whether disabled rooms are left out of the export; the inspection shows it.',
    es: 'La guía no dice si los salones deshabilitados quedan fuera de la exportación; el examen lo muestra.',
  },
});
