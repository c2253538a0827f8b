import { rule } from '../rule.ts';

export default rule({
  id: 'one-domain-may-lead-to-persistent-chat-2013',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2013',
  when: { pool: 'persistent-chat-2013' },
  may: { 'listed-domains': 'one' },
  within: {
    en: 'By manual configuration, and one pool at a time: the client is configured for this pool and for no other.',
    es: 'Mediante configuración manual, y un solo grupo de servidores cada vez: el cliente se configura para este grupo de servidores y para ningún otro.',
  },
  says: {
    en: 'With one domain in its list, the Lync 2010 Group Chat client may use a Lync Server 2013 Persistent Chat pool.',
    es: 'Con un dominio en la lista, el cliente Chat en grupo de Lync 2010 puede usar un grupo de servidores de chat persistente de Lync Server 2013.',
  },
  means: {
    en: 'The newer table (2016) supports the pair of client and server, and the migration topics agree. Manual configuration and the limit of one pool at a time come from the coexistence topic (JJ205131).',
    es: 'Según la tabla más reciente (2016), se admite esa pareja de cliente y servidor, y los temas de migración coinciden. La configuración manual y el límite de un solo grupo de servidores cada vez proceden del tema de coexistencia (JJ205131).',
  },
  note: {
    en: 'The address of the Lookup Server is that of an endpoint of the 2013 pool, since Persistent Chat has no Lookup Server of its own. Whether the user needs a home or a policy of 2013 is not said.',
    es: 'La dirección del servidor de búsqueda es la de un extremo del grupo de servidores de 2013, ya que el chat persistente no tiene servidor de búsqueda propio. No se dice si el usuario necesita estar alojado en Lync Server 2013 o tener una directiva de esa versión.',
  },
});
