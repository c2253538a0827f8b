import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'long-room-names-are-shortened-before-the-export',
  topic: 'settings',
  source: 'migration-process-details#source-2-3-limit',
  when: {},
  mustNot: { 'name-length': 'shortened-after-export' },
  says: {
    en: 'Group Chat room names that are too long must not be left until after the export: shorten them before the migration.',
    es: 'Los nombres de salones de chat en grupo que son demasiado largos no deben dejarse para después de la exportación: acórtelos antes de la migración.',
  },
  means: {
    en: 'The topic lists the check of the lengths among the preparations of the legacy data, before the migration. The migration begins with the export.',
    es: 'El tema incluye la comprobación de las longitudes entre los preparativos de los datos heredados, antes de la migración. La migración empieza con la exportación.',
  },
  advice: {
    en: 'Shorten the name of the room or of its parent categories with the Group Chat Admin Tool, then export.',
    es: 'Acorte el nombre del salón o el de sus categorías principales con la Herramienta de administración de chat en grupo y exporte después.',
  },
});
