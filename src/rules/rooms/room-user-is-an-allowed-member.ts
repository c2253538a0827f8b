import { rule } from '../rule.ts';

export default rule({
  id: 'room-user-is-an-allowed-member',
  topic: 'rooms',
  source: 'persistent-chat-membership#allowed-members',
  when: { 'room-task': 'enter' },
  must: { 'category-list': 'allowed' },
  says: {
    en: 'Whoever uses a room must be included in the AllowedMembers of its category.',
    es: 'Quien usa un salón debe estar incluido en la lista AllowedMembers de la categoría del salón.',
  },
  means: {
    en: 'Being in DeniedMembers as well counts as not being included.',
    es: 'Estar además en DeniedMembers equivale a no estar incluido.',
  },
  remedy: {
    en: 'Have a Persistent Chat administrator add the user, or a group of the user, to AllowedMembers, or take the user out of DeniedMembers, if that agrees with the purpose of the category.',
    es: 'Si es acorde con la finalidad de la categoría, pida a un administrador de chat persistente que agregue a AllowedMembers al usuario o a un grupo de Active Directory al que pertenezca, o que quite al usuario de DeniedMembers.',
  },
});
