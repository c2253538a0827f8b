import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2010-client-may-reach-group-chat-2010',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2010',
  when: { 'precise-client': 'group-chat-2010', pool: 'group-chat-2010', connected: 'none' },
  may: { setup: 'manual' },
  within: {
    en: 'The legacy client connects to one pool at a time: to this pool and to no other.',
    es: 'El cliente heredado se conecta a un solo grupo de servidores cada vez: a este y a ningún otro.',
  },
  says: {
    en: 'The Lync 2010 Group Chat client, configured manually, may connect to a Lync Server 2010 Group Chat pool.',
    es: 'El cliente Chat en grupo de Lync 2010, configurado manualmente, puede conectarse a un grupo de servidores de chat en grupo de Lync Server 2010.',
  },
});
