import { rule } from '../rule.ts';

export default rule({
  id: 'prefixed-room-name-may-be-migrated',
  topic: 'settings',
  source: 'migration-process-details#source-2-3-limit',
  when: { 'category-level': 'child', 'same-name': 'nothing' },
  may: { 'name-length': 'up-to-240' },
  within: {
    en: 'The limit of 256 characters counts the parent category names as well; separators are not documented, so this length is the least there can be.',
    es: 'El límite de 256 caracteres cuenta también los nombres de las categorías principales; los separadores no están documentados, así que esta longitud es la mínima posible.',
  },
  says: {
    en: 'A room under a child category may be migrated with the longer name that results.',
    es: 'Un salón que está bajo una categoría secundaria se puede migrar con el nombre más largo que resulta.',
  },
});
