import { rule } from '../rule.ts';

export default rule({
  id: 'exported-content-is-inspected',
  topic: 'preparation',
  source: 'migration-process-details#step-2-inspection',
  when: {},
  must: { export: 'inspected' },
  says: {
    en: 'The exported content must be inspected before it is imported.',
    es: 'El contenido exportado debe examinarse antes de importarlo.',
  },
  note: {
    en: 'The guidance does not say whether disabled rooms are left out of the export; this is the place to see it.',
    es: 'La guía no dice si los salones deshabilitados quedan fuera de la exportación; aquí es donde se ve.',
  },
});
