import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'unwanted-rooms-are-marked-as-disabled',
  topic: 'settings',
  source: 'migration-process-details#source-2-7-disabled',
  when: { setting: 'disabled-rooms', wish: 'let-go' },
  must: { handled: 'before' },
  says: {
    en: 'Group Chat rooms that are not to be migrated must be marked as disabled before the migration.',
    es: 'Los salones de chat en grupo que no se quieren migrar deben marcarse como deshabilitados antes de la migración.',
  },
  advice: {
    en: 'Mark the rooms as disabled with the Group Chat Admin Tool before the export.',
    es: 'Marque los salones como deshabilitados con la Herramienta de administración de chat en grupo antes de la exportación.',
  },
  note: {
    en: 'The guidance implies that the export then leaves out the disabled rooms, but the cmdlet reference (JJ205378) has no filter for them. Inspect the exported content.',
    es: 'La guía da a entender que la exportación deja entonces fuera los salones deshabilitados, pero la referencia del cmdlet (JJ205378) no tiene ningún filtro para ellos. Examine el contenido exportado.',
  },
});
