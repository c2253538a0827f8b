import { rule } from '../rule.ts';

export default rule({
  id: 'room-may-have-a-description-only',
  topic: 'settings',
  source: 'new-persistent-chat-features#topic',
  when: { setting: 'topic' },
  may: { wish: 'let-go' },
  says: {
    en: 'A room may have a description alone: rooms of 2013 have no topic.',
    es: 'Un salón puede tener solo descripción: los salones de 2013 no tienen tema.',
  },
});
