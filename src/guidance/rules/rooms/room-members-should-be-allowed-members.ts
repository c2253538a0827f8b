import { quotingEnglish } from '../../../model/quotation.ts';
import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-members-should-be-allowed-members',
  topic: 'rooms',
  source: 'manage-rooms#lists-of-a-room',
  when: { 'room-standing': 'member' },
  should: { 'category-list': 'allowed' },
  says: {
    en: 'Members of a Persistent Chat room should be in the AllowedMembers of its category and not in its DeniedMembers.',
    es: 'Se recomienda que los miembros de un salón de chat persistente estén incluidos en la lista AllowedMembers de su categoría y no en DeniedMembers.',
  },
  means: {
    en: 'The English of this topic (JJ205292) says “should”, so this rule only recommends. Another topic (Gg398730) says that a category must allow every user of its rooms.',
    es: quotingEnglish`El texto en inglés de este tema (JJ205292) dice «${'should'}», así que esta regla solo recomienda. Otro tema (Gg398730) dice que una categoría debe permitir a todos los usuarios de sus salones.`,
  },
});
