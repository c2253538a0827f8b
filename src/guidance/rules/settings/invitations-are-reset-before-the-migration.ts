import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'invitations-are-reset-before-the-migration',
  topic: 'settings',
  source: 'migration-process-details#source-2-4-reset',
  when: { setting: 'invitations', wish: 'keep' },
  must: { handled: 'before' },
  says: {
    en: 'If Group Chat rooms are to keep their invitations, the invitation settings must be adjusted in the legacy version before the migration, so that they fit the category of each room.',
    es: 'Si los salones de chat en grupo van a conservar sus invitaciones, la configuración de invitaciones debe ajustarse en la versión heredada antes de la migración, para que concuerde con la categoría de cada salón.',
  },
  means: {
    en: 'The topic reads as if the existence of the rooms depended on the adjustment. The adjustment decides only about their invitations.',
    es: 'El tema suena como si del ajuste dependiera la existencia de los salones. El ajuste solo decide sobre sus invitaciones.',
  },
  advice: {
    en: 'Adjust the invitation settings with the Group Chat Admin Tool before the export.',
    es: 'Ajuste la configuración de invitaciones con la Herramienta de administración de chat en grupo antes de la exportación.',
  },
});
