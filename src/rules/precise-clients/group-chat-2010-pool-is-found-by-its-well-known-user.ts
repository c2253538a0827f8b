import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-2010-pool-is-found-by-its-well-known-user',
  topic: 'precise-clients',
  source: 'run-backward-compatibility#well-known-user',
  when: { 'listed-domains': 'one', pool: 'group-chat-2010' },
  follows: true,
  says: {
    en: 'The client finds a 2010 Group Chat pool through its well-known user, by default sip:ocschat@domain.',
    es: 'El cliente encuentra un grupo de servidores de chat en grupo de 2010 mediante su usuario conocido, de forma predeterminada sip:ocschat@dominio.',
  },
});
