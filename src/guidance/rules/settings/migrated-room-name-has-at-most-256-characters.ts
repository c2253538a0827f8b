import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'migrated-room-name-has-at-most-256-characters',
  topic: 'settings',
  source: 'migration-process-details#source-2-3-limit',
  when: {},
  cannot: { 'name-length': 'over-256' },
  says: {
    en: 'The name of a room migrated to Persistent Chat cannot have more than 256 characters, parent category names included.',
    es: 'El nombre de un salón migrado al chat persistente no puede tener más de 256 caracteres, incluidos los nombres de las categorías principales.',
  },
  advice: {
    en: 'Shorten the name of the room or of its parent categories, or move the room up, before the export.',
    es: 'Acorte el nombre del salón o el de sus categorías principales, o suba el salón de nivel, antes de la exportación.',
  },
});
