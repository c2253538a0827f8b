import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2010-pool-is-found-by-its-well-known-user',
  topic: 'precise-clients',
  source: 'run-backward-compatibility#well-known-user',
  when: { 'listed-domains': 'one', pool: 'group-chat-2010' },
  follows: true,
  says: {
    en: 'The Lync 2010 Group Chat client finds a Lync Server 2010 Group Chat pool through the well-known user of the pool, by default sip:ocschat@domain.',
    es: 'El cliente Chat en grupo de Lync 2010 encuentra un grupo de servidores de chat en grupo de Lync Server 2010 mediante el usuario conocido de ese grupo de servidores, de forma predeterminada sip:ocschat@dominio.',
  },
});
