import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'communicator-2007-r2-has-no-persistent-chat',
  topic: 'precise-clients',
  source: 'client-interoperability#communicator-2007-r2',
  when: { pool: 'persistent-chat-2013' },
  cannot: { 'precise-client': 'communicator-2007-r2' },
  says: {
    en: 'Office Communicator 2007 R2 cannot use Persistent Chat: with Lync Server 2013 it is interoperable for instant messaging and presence only.',
    es: 'Office Communicator 2007 R2 no puede usar el chat persistente: con Lync Server 2013 solo es interoperable para la mensajería instantánea y la presencia.',
  },
  means: {
    en: 'Office Communicator 2007 R2 Group Chat is another client, and may be configured for the Lync Server 2013 pool.',
    es: 'Chat en grupo de Office Communicator 2007 R2 es otro cliente, y puede configurarse para el grupo de servidores de Lync Server 2013.',
  },
  advice: {
    en: 'Use Lync 2013, Lync 2013 Basic or, until new clients are deployed, a Group Chat client.',
    es: 'Use Lync 2013, Lync 2013 Basic o, hasta que se implementen los clientes nuevos, un cliente de chat en grupo.',
  },
});
