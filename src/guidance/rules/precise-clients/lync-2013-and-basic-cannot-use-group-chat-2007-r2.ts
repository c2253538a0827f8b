import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-and-basic-cannot-use-group-chat-2007-r2',
  topic: 'precise-clients',
  source: 'coexistence-considerations#s9',
  when: { 'precise-client': ['lync-2013', 'lync-2013-basic'] },
  cannot: { pool: 'group-chat-2007-r2' },
  says: {
    en: 'Lync 2013 and Lync 2013 Basic cannot use an Office Communications Server 2007 R2 Group Chat pool.',
    es: 'Lync 2013 y Lync 2013 Basic no pueden usar un grupo de servidores de chat en grupo de Office Communications Server 2007 R2.',
  },
  means: {
    en: 'The topic names the Lync 2013 client. We apply the rule to Lync 2013 Basic as well, to which another topic gives the same Persistent Chat.',
    es: 'El tema nombra el cliente Lync 2013. Aplicamos la regla también a Lync 2013 Basic, al que otro tema da el mismo chat persistente.',
  },
  advice: {
    en: 'Migrate the rooms to Persistent Chat, or use the Office Communicator 2007 R2 Group Chat client until you do.',
    es: 'Migre los salones al chat persistente o use hasta entonces el cliente Chat en grupo de Office Communicator 2007 R2.',
  },
});
