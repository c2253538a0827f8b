import { rule } from '../rule.ts';

export default rule({
  id: 'unwanted-rooms-are-marked-as-disabled',
  topic: 'settings',
  source: 'migration-process-details#source-2-7-disabled',
  when: { setting: 'disabled-rooms', wish: 'let-go' },
  must: { handled: 'before' },
  says: {
    en: 'Rooms that are not to be migrated must be marked as disabled before the migration.',
    es: 'Los salones que no se quieren migrar deben marcarse como deshabilitados antes de la migración.',
  },
  remedy: {
    en: 'Mark them as disabled with the Group Chat Admin Tool before the export.',
    es: 'Márquelos como deshabilitados con la Herramienta de administración de chat en grupo antes de la exportación.',
  },
  note: {
    en: 'That the export then leaves them out is implied, but the cmdlet reference (JJ205378) has no such filter. Inspect the exported content.',
    es: 'Se da a entender que la exportación los deja entonces fuera, pero la referencia del cmdlet (JJ205378) no tiene ese filtro. Examine el contenido exportado.',
  },
});
