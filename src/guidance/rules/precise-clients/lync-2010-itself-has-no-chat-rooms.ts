import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2010-itself-has-no-chat-rooms',
  topic: 'precise-clients',
  source: 'whats-new-for-clients#chat-rooms-integrated',
  when: {},
  cannot: { 'precise-client': 'lync-2010' },
  says: {
    en: 'The Lync 2010 client cannot open chat rooms by itself: a separate client, Lync 2010 Group Chat, provided them before Lync 2013 integrated them.',
    es: 'El cliente Lync 2010 no puede abrir por sí mismo salones de chat: los ofrecía un cliente independiente, Chat en grupo de Lync 2010, antes de que Lync 2013 los integrara.',
  },
  advice: {
    en: 'Use the Lync 2010 Group Chat client together with Lync 2010.',
    es: 'Use el cliente Chat en grupo de Lync 2010 junto a Lync 2010.',
  },
});
