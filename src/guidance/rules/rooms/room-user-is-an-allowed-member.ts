import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-user-is-an-allowed-member',
  topic: 'rooms',
  source: 'persistent-chat-membership#allowed-members',
  when: { 'room-task': 'enter' },
  must: { 'category-list': 'allowed' },
  says: {
    en: 'A user of a Persistent Chat room must be included in the AllowedMembers of its category.',
    es: 'Un usuario de un salón de chat persistente debe estar incluido en la lista AllowedMembers de la categoría del salón.',
  },
  means: {
    en: 'A user who is also in DeniedMembers counts as not included.',
    es: 'Un usuario que está además en DeniedMembers cuenta como no incluido.',
  },
  advice: {
    en: 'Ask a Persistent Chat administrator to add the user, or an Active Directory group of the user, to AllowedMembers, or to remove the user from DeniedMembers, if that agrees with the purpose of the category.',
    es: 'Si es acorde con la finalidad de la categoría, pida a un administrador de chat persistente que agregue a AllowedMembers al usuario o a un grupo de Active Directory al que pertenezca, o que quite al usuario de DeniedMembers.',
  },
});
