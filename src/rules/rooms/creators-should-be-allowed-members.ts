import { rule } from '../rule.ts';

export default rule({
  id: 'creators-should-be-allowed-members',
  topic: 'rooms',
  source: 'manage-categories#creators',
  when: { 'room-standing': 'creator' },
  should: { 'category-list': 'allowed' },
  says: {
    en: 'Creators of a category should be within its AllowedMembers, less its DeniedMembers.',
    es: 'Se recomienda que los creadores de una categoría estén incluidos en AllowedMembers y fuera de DeniedMembers.',
  },
  note: {
    en: 'Whether a Creator outside that list can create a room is not said.',
    es: 'No se dice si un creador que no esté en esa lista puede crear un salón.',
  },
});
