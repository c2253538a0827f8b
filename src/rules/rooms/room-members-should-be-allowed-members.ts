import { rule } from '../rule.ts';

export default rule({
  id: 'room-members-should-be-allowed-members',
  topic: 'rooms',
  source: 'manage-rooms#lists-of-a-room',
  when: { 'room-standing': 'member' },
  should: { 'category-list': 'allowed' },
  says: {
    en: 'Members of a room should be within the AllowedMembers of its category, less its DeniedMembers.',
    es: 'Se recomienda que los miembros de un salón estén incluidos en la lista AllowedMembers de la categoría y fuera de DeniedMembers.',
  },
  means: {
    en: 'Here the English says “should”, so this row only advises. That nobody enters from outside the list follows from another topic (Gg398730).',
    es: 'Aquí el inglés solo recomienda, así que esta fila no obliga. Que nadie entra sin estar en la lista se deduce de otro tema (Gg398730).',
  },
});
