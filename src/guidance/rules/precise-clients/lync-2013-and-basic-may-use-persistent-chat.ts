import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-and-basic-may-use-persistent-chat',
  topic: 'precise-clients',
  source: 'desktop-client-comparison#persistent-chat',
  when: { 'precise-client': ['lync-2013', 'lync-2013-basic'] },
  may: { pool: 'persistent-chat-2013' },
  says: {
    en: 'Lync 2013 and Lync 2013 Basic may use Persistent Chat on a Lync Server 2013 Persistent Chat pool.',
    es: 'Lync 2013 y Lync 2013 Basic pueden usar el chat persistente en un grupo de servidores de chat persistente de Lync Server 2013.',
  },
});
