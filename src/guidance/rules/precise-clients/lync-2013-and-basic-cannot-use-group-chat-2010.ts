import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-and-basic-cannot-use-group-chat-2010',
  topic: 'precise-clients',
  source: 'client-interoperability#not-with-group-chat-2010',
  when: { 'precise-client': ['lync-2013', 'lync-2013-basic'] },
  cannot: { pool: 'group-chat-2010' },
  says: {
    en: 'Lync 2013 and Lync 2013 Basic cannot use a Lync Server 2010 Group Chat pool: both are incompatible with Group Chat of Lync Server 2010.',
    es: 'Lync 2013 y Lync 2013 Basic no pueden usar un grupo de servidores de chat en grupo de Lync Server 2010: no son compatibles con el chat en grupo de Lync Server 2010.',
  },
  means: {
    en: 'The table in the same topic lists Lync 2013 as supported on Lync Server 2010. That entry is about signing in.',
    es: 'La tabla del mismo tema da por compatible Lync 2013 en Lync Server 2010. Esa entrada se refiere al inicio de sesión.',
  },
  advice: {
    en: 'Migrate the rooms to Persistent Chat, or use the Lync 2010 Group Chat client until you do.',
    es: 'Migre los salones al chat persistente o use hasta entonces el cliente Chat en grupo de Lync 2010.',
  },
});
