import { rule } from '../rule.ts';

export default rule({
  id: 'lync-2010-itself-has-no-chat-rooms',
  topic: 'precise-clients',
  source: 'whats-new-for-clients#chat-rooms-integrated',
  when: {},
  cannot: { 'precise-client': 'lync-2010' },
  says: {
    en: 'Lync 2010 itself cannot open chat rooms: before Lync 2013 integrated them, Lync 2010 Group Chat, a separate client, provided them.',
    es: 'Lync 2010 por sí mismo no puede abrir salones de chat: antes de que Lync 2013 los integrara, los ofrecía Chat en grupo de Lync 2010, un cliente independiente.',
  },
  remedy: {
    en: 'Use the Lync 2010 Group Chat client beside Lync 2010.',
    es: 'Use el cliente Chat en grupo de Lync 2010 junto a Lync 2010.',
  },
});
