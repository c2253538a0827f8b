import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-2010-client-may-reach-group-chat-2010',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2010',
  when: { 'precise-client': 'group-chat-2010', pool: 'group-chat-2010', connected: 'none' },
  may: { setup: 'manual' },
  within: {
    en: 'One pool at a time: the client is configured for this pool and for no other.',
    es: 'Un solo grupo de servidores cada vez: el cliente se configura para este grupo de servidores y para ningún otro.',
  },
  says: {
    en: 'By manual configuration, the Lync 2010 Group Chat client may connect to a Lync Server 2010 Group Chat pool.',
    es: 'Mediante configuración manual, el cliente Chat en grupo de Lync 2010 puede conectarse a un grupo de servidores de chat en grupo de Lync Server 2010.',
  },
});
