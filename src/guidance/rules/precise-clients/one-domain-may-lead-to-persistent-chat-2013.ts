import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'one-domain-may-lead-to-persistent-chat-2013',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2013',
  when: { pool: 'persistent-chat-2013' },
  may: { 'listed-domains': 'one' },
  within: {
    en: 'With manual configuration and one pool at a time: the client connects to this pool and to no other.',
    es: 'Con configuración manual y un solo grupo de servidores cada vez: el cliente se conecta a este y a ningún otro.',
  },
  says: {
    en: 'The Lync 2010 Group Chat client with one domain in its domain list may use a Lync Server 2013 Persistent Chat pool.',
    es: 'El cliente Chat en grupo de Lync 2010 con un dominio en su lista de dominios puede usar un grupo de servidores de chat persistente de Lync Server 2013.',
  },
  means: {
    en: 'The newer table (2016) lists the client as supported on Lync Server 2013, and the migration topics agree. Manual configuration and the limit of one pool at a time come from the coexistence topic (JJ205131).',
    es: 'Según la tabla más reciente (2016), el cliente es compatible con Lync Server 2013, y los temas de migración coinciden. La configuración manual y el límite de un solo grupo de servidores cada vez proceden del tema sobre la coexistencia (JJ205131).',
  },
  note: {
    en: 'The address of the Lookup Server is that of an endpoint of the Lync Server 2013 pool, since Persistent Chat has no Lookup Server. The guidance does not say whether the user also has to be homed on Lync Server 2013 or enabled by policy.',
    es: 'La dirección del servidor de búsqueda es la de un extremo del grupo de servidores de Lync Server 2013, ya que el chat persistente no tiene servidor de búsqueda. La guía no dice si el usuario tiene que estar además alojado en Lync Server 2013 o habilitado por directiva.',
  },
});
