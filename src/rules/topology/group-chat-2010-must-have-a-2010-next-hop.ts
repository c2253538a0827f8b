import { rule } from '../rule.ts';

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
    en: 'The sentence says that only a 2010 pool can be its home. That the home is the next hop of its trusted application pool is our reading.',
    es: 'La frase dice que solo puede alojarlo un grupo de servidores de 2010. Que el alojamiento sea el próximo salto de su grupo de aplicaciones de confianza es nuestra lectura.',
  },
  remedy: { en: 'Leave it on a Lync Server 2010 pool.', es: 'Déjelo en un grupo de servidores de Lync Server 2010.' },
});
