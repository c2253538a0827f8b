import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'new-group-chat-2010-may-be-homed-before-2013-comes',
  topic: 'topology',
  source: 'coexistence-considerations#s4',
  when: { application: 'new-group-chat-2010', 'mixed-topology': 'no' },
  may: { 'next-hop': 'lync-2010' },
  within: {
    en: 'Only before the topologies are mixed: after that, two rules contradict each other. The Lync Server 2010 guides describe how to create a new Group Chat pool.',
    es: 'Solo antes de que las topologías se mezclen: después, dos reglas se contradicen. Las guías de Lync Server 2010 describen cómo crear un nuevo grupo de servidores de chat en grupo.',
  },
  says: {
    en: 'While Lync Server 2013 is not in the topology, a new Lync Server 2010 Group Chat pool may have a Lync Server 2010 next hop.',
    es: 'Mientras Lync Server 2013 no esté en la topología, un nuevo grupo de servidores de chat en grupo de Lync Server 2010 puede tener un próximo salto de Lync Server 2010.',
  },
});
