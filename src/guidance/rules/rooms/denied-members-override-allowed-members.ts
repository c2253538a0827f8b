import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'denied-members-override-allowed-members',
  topic: 'rooms',
  source: 'new-persistent-chat-features#denied-members',
  when: { 'category-list': 'denied' },
  follows: true,
  says: {
    en: 'DeniedMembers of a Persistent Chat category overrides AllowedMembers: a user who is in both lists counts as denied.',
    es: 'En una categoría de chat persistente, DeniedMembers prevalece sobre AllowedMembers: un usuario que esté en las dos listas cuenta como denegado.',
  },
});
