import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-may-coexist-with-persistent-chat',
  topic: 'coexistence',
  source: 'migrating-group-chat-servers#coexistence',
  when: { stage: 'during', 'has-2013': 'yes' },
  may: { 'has-2010': 'yes' },
  within: {
    en: 'Rooms and other content are not shared between the two servers.',
    es: 'Los salones y demás contenido no se comparten entre los dos servidores.',
  },
  says: {
    en: 'Lync Server 2010 Group Chat Server and Lync Server 2013 Persistent Chat Server may coexist.',
    es: 'El servidor de chat en grupo de Lync Server 2010 y el de chat persistente de Lync Server 2013 pueden coexistir.',
  },
});
