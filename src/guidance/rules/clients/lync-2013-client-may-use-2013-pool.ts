import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-client-may-use-2013-pool',
  topic: 'clients',
  source: 'coexistence-considerations#s9',
  when: { client: 'lync-2013' },
  may: { pool: 'persistent-chat-2013' },
  says: {
    en: 'The Lync 2013 client may work with a Lync Server 2013 Persistent Chat pool.',
    es: 'El cliente Lync 2013 puede trabajar con un grupo de servidores de chat persistente de Lync Server 2013.',
  },
});
