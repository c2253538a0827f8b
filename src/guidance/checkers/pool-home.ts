import { checker } from '../../model/checker.ts';

export default checker({
  id: 'pool-home',
  name: { en: 'Home of a chat pool', es: 'Dónde alojar el chat' },
  title: {
    en: 'Can this chat pool be homed there?',
    es: '¿Puede este grupo de servidores de chat estar alojado ahí?',
  },
  lead: {
    en: 'Every chat pool is homed on a server pool of its own version: sentences 2 to 5 of the coexistence topic.',
    es: 'Cada grupo de servidores de chat se aloja en un grupo de servidores de su misma versión: frases 2 a 5 del tema sobre la coexistencia.',
  },
  rules: [
    'persistent-chat-2013-may-be-homed-on-its-own-version',
    'persistent-chat-2013-must-be-homed-on-its-own-version',
    'group-chat-2010-may-be-homed-on-its-own-version',
    'group-chat-2010-must-be-homed-on-its-own-version',
    'group-chat-2007-r2-may-be-homed-on-its-own-version',
    'group-chat-2007-r2-must-be-homed-on-its-own-version',
  ],
  circumstances: ['pool'],
  map: 'home',
  examples: [
    {
      says: {
        en: 'A Lync Server 2010 Group Chat pool on a Lync Server 2013 pool',
        es: 'Un grupo de servidores de chat en grupo de Lync Server 2010 en un grupo de servidores de Lync Server 2013',
      },
      given: { pool: 'group-chat-2010', host: 'lync-2013' },
    },
    {
      says: {
        en: 'A Lync Server 2013 Persistent Chat pool on a Lync Server 2013 pool',
        es: 'Un grupo de servidores de chat persistente de Lync Server 2013 en un grupo de servidores de Lync Server 2013',
      },
      given: { pool: 'persistent-chat-2013', host: 'lync-2013' },
    },
  ],
  regions: [],
});
