import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'long-room-name-may-be-shortened-before-the-export',
  topic: 'settings',
  source: 'migration-process-details#source-2-3-limit',
  when: { 'category-level': ['top', 'child'], 'same-name': ['nothing', 'renamed-before-export'] },
  may: { 'name-length': 'shortened-before-export' },
  within: {
    en: 'The shortened name has at most 256 characters, parent category names included, and no other item has it. For a room under a child category, shorten it to 240 characters or fewer, because the separators are not documented.',
    es: 'El nombre acortado tiene como máximo 256 caracteres, incluidos los nombres de las categorías principales, y no lo tiene ningún otro elemento. Si el salón está bajo una categoría secundaria, acórtelo a 240 caracteres o menos, porque los separadores no están documentados.',
  },
  says: {
    en: 'A Group Chat room with a name that is too long may be migrated to Persistent Chat if the name is shortened before the export.',
    es: 'Un salón de chat en grupo con un nombre demasiado largo se puede migrar al chat persistente si el nombre se acorta antes de la exportación.',
  },
});
