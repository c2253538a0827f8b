import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-server-depends-on-a-2013-front-end',
  topic: 'topology',
  source: 'new-persistent-chat-features#not-independent',
  when: {},
  follows: true,
  says: {
    en: 'Persistent Chat Server depends on a Lync Server 2013 Front End Server: it does not run independently and is installed only within a Lync Server 2013 deployment.',
    es: 'El servidor de chat persistente depende de un servidor front-end de Lync Server 2013: no funciona de forma independiente y solo se instala dentro de una implementación de Lync Server 2013.',
  },
});
