import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-may-have-a-description-only',
  topic: 'settings',
  source: 'new-persistent-chat-features#topic',
  when: { setting: 'topic' },
  may: { wish: 'let-go' },
  says: {
    en: 'A legacy room may be migrated without its topic: a Lync Server 2013 room has only a description.',
    es: 'Un salón heredado se puede migrar sin su tema: un salón de Lync Server 2013 solo tiene descripción.',
  },
});
