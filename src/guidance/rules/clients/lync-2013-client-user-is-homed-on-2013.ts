import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-client-user-is-homed-on-2013',
  topic: 'clients',
  source: 'coexistence-considerations#s10',
  when: { client: 'lync-2013', pool: 'persistent-chat-2013' },
  must: { home: 'lync-2013' },
  says: {
    en: 'To use Persistent Chat in the Lync 2013 client, a user must be homed on Lync Server 2013.',
    es: 'Para usar el chat persistente en el cliente Lync 2013, un usuario debe estar alojado en Lync Server 2013.',
  },
  means: {
    en: 'Any Lync Server 2013 pool is suitable; the pool of the user and the home of the chat pool can be different.',
    es: 'Sirve cualquier grupo de servidores de Lync Server 2013; el del usuario y el que aloja el de chat pueden ser distintos.',
  },
  advice: {
    en: 'Move the user to a Lync Server 2013 pool first.',
    es: 'Traslade antes al usuario a un grupo de servidores de Lync Server 2013.',
  },
});
