import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'naming-conflict-may-be-removed-before-the-export',
  topic: 'settings',
  source: 'migration-process-details#prerequisite-2-names',
  when: { 'category-level': 'top', 'name-length': ['up-to-240', '241-to-256', 'shortened-before-export'] },
  may: { 'same-name': 'renamed-before-export' },
  within: {
    en: 'One of the two items gets another name before the export, and no other item has that name. If it is the room, its new name has at most 256 characters.',
    es: 'Uno de los dos elementos recibe otro nombre antes de la exportación, y ningún otro elemento tiene ese nombre. Si es el salón, su nombre nuevo tiene como máximo 256 caracteres.',
  },
  says: {
    en: 'A Group Chat room under a category without parents may be migrated to Persistent Chat if its naming conflict is resolved before the export.',
    es: 'Un salón de chat en grupo que está bajo una categoría sin categorías principales se puede migrar al chat persistente si su conflicto de nombres se elimina antes de la exportación.',
  },
});
