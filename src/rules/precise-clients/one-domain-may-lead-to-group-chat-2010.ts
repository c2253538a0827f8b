import { rule } from '../rule.ts';

export default rule({
  id: 'one-domain-may-lead-to-group-chat-2010',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2010',
  when: { pool: 'group-chat-2010' },
  may: { 'listed-domains': 'one' },
  within: {
    en: 'By manual configuration, and one pool at a time: the client is configured for this pool and for no other.',
    es: 'Mediante configuración manual, y un solo grupo de servidores cada vez: el cliente se configura para este grupo de servidores y para ningún otro.',
  },
  says: {
    en: 'With one domain in its list, the Lync 2010 Group Chat client may use a Lync Server 2010 Group Chat pool.',
    es: 'Con un dominio en la lista, el cliente Chat en grupo de Lync 2010 puede usar un grupo de servidores de chat en grupo de Lync Server 2010.',
  },
  means: {
    en: 'The table supports the pair of client and server. Manual configuration and the limit of one pool at a time come from the coexistence topic (JJ205131).',
    es: 'Según la tabla, se admite esa pareja de cliente y servidor. La configuración manual y el límite de un solo grupo de servidores cada vez proceden del tema de coexistencia (JJ205131).',
  },
});
