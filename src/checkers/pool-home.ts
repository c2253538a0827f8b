import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'pool-home',
  name: { en: 'Home of a chat pool', es: 'Alojamiento de un grupo de servidores' },
  title: {
    en: 'May this chat pool be homed there?',
    es: '¿Puede este grupo de servidores de chat estar alojado ahí?',
  },
  lead: {
    en: 'Every chat pool is homed on a server pool of its own version: sentences 2 to 5 of the guidance.',
    es: 'Cada grupo de servidores de chat se aloja en un grupo de servidores de su misma versión: frases 2 a 5 de la guía.',
  },
  rules: [
    'persistent-chat-2013-may-be-homed-on-its-own-version',
    'persistent-chat-2013-must-be-homed-on-its-own-version',
    'group-chat-2010-may-be-homed-on-its-own-version',
    'group-chat-2010-must-be-homed-on-its-own-version',
    'group-chat-2007-r2-may-be-homed-on-its-own-version',
    'group-chat-2007-r2-must-be-homed-on-its-own-version',
  ].map(ruleOf),
  circumstances: ['pool'],
  map: 'home',
  examples: [
    {
      says: {
        en: 'The 2010 Group Chat pool on the new 2013 servers',
        es: 'El grupo de servidores de chat en grupo de 2010 en los servidores nuevos de 2013',
      },
      given: { pool: 'group-chat-2010', host: 'lync-2013' },
    },
    {
      says: {
        en: 'The 2013 Persistent Chat pool on 2013 servers',
        es: 'El grupo de servidores de chat persistente de 2013 en servidores de 2013',
      },
      given: { pool: 'persistent-chat-2013', host: 'lync-2013' },
    },
  ],
  regions: [],
});
