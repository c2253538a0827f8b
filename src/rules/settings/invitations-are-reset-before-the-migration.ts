import { rule } from '../rule.ts';

export default rule({
  id: 'invitations-are-reset-before-the-migration',
  topic: 'settings',
  source: 'migration-process-details#source-2-4-reset',
  when: { setting: 'invitations', wish: 'keep' },
  must: { handled: 'before' },
  says: {
    en: 'Where rooms are to keep their invitations, the settings must be reset in the legacy version before the migration, so that they suit the category.',
    es: 'Si los salones van a conservar sus invitaciones, la configuración debe restablecerse en la versión heredada antes de la migración, para que se ajuste a la categoría.',
  },
  means: {
    en: 'The sentence makes it sound as if the existence of the rooms depended on it. What it decides is their invitations.',
    es: 'La frase suena como si de ello dependiera la existencia de los salones. Lo que decide son sus invitaciones.',
  },
  remedy: {
    en: 'Reset them with the Group Chat Admin Tool before the export.',
    es: 'Restablézcala con la Herramienta de administración de chat en grupo antes de la exportación.',
  },
});
