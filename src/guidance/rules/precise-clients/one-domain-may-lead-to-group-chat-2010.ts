import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'one-domain-may-lead-to-group-chat-2010',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2010',
  when: { pool: 'group-chat-2010' },
  may: { 'listed-domains': 'one' },
  within: {
    en: 'With manual configuration and one pool at a time: the client connects to this pool and to no other.',
    es: 'Con configuración manual y un solo grupo de servidores cada vez: el cliente se conecta a este y a ningún otro.',
  },
  says: {
    en: 'The Lync 2010 Group Chat client with one domain in its domain list may use a Lync Server 2010 Group Chat pool.',
    es: 'El cliente Chat en grupo de Lync 2010 con un dominio en su lista de dominios puede usar un grupo de servidores de chat en grupo de Lync Server 2010.',
  },
  means: {
    en: 'The client interoperability table lists the client as supported on Lync Server 2010. Manual configuration and the limit of one pool at a time come from the coexistence topic (JJ205131).',
    es: 'Según la tabla de interoperabilidad de clientes, el cliente es compatible con Lync Server 2010. La configuración manual y el límite de un solo grupo de servidores cada vez proceden del tema sobre la coexistencia (JJ205131).',
  },
});
