import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'basic-does-not-turn-rooms-into-meetings',
  topic: 'precise-clients',
  source: 'desktop-client-comparison#room-to-meeting',
  when: { 'precise-client': 'lync-2013-basic', pool: 'persistent-chat-2013' },
  follows: true,
  says: {
    en: 'Lync 2013 Basic has Persistent Chat but does not turn a room into a meeting with one click, as Lync 2013 does.',
    es: 'Lync 2013 Basic tiene chat persistente, pero no convierte un salón en reunión con un clic, como hace Lync 2013.',
  },
});
