import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'creators-should-be-allowed-members',
  topic: 'rooms',
  source: 'manage-categories#creators',
  when: { 'room-standing': 'creator' },
  should: { 'category-list': 'allowed' },
  says: {
    en: 'Creators of a Persistent Chat category should be in its AllowedMembers and not in its DeniedMembers.',
    es: 'Se recomienda que los creadores de una categoría de chat persistente estén incluidos en AllowedMembers y no en DeniedMembers.',
  },
  note: {
    en: 'The guidance does not say whether a Creator who is not in AllowedMembers can create a room.',
    es: 'La guía no dice si un creador que no esté en AllowedMembers puede crear un salón.',
  },
});
