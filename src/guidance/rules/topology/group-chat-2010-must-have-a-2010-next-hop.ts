import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2010-must-have-a-2010-next-hop',
  topic: 'topology',
  source: 'coexistence-considerations#s4',
  when: { application: ['existing-group-chat-2010', 'new-group-chat-2010'] },
  must: { 'next-hop': 'lync-2010' },
  says: {
    en: 'The next hop of a Lync Server 2010 Group Chat pool must be a Lync Server 2010 pool.',
    es: 'El próximo salto de un grupo de servidores de chat en grupo de Lync Server 2010 debe ser un grupo de servidores de Lync Server 2010.',
  },
  means: {
    en: 'The topic says that only a Lync Server 2010 pool can be the home of a Lync Server 2010 Group Chat pool. That the home is the next hop of the trusted application pool is our reading.',
    es: 'El tema dice que solo un grupo de servidores de Lync Server 2010 puede alojar un grupo de servidores de chat en grupo de Lync Server 2010. Que el alojamiento sea el próximo salto del grupo de aplicaciones de confianza es nuestra interpretación.',
  },
  advice: {
    en: 'Keep the next hop on a Lync Server 2010 pool.',
    es: 'Mantenga el próximo salto en un grupo de servidores de Lync Server 2010.',
  },
});
