import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'persistent-chat-cannot-share-an-enterprise-front-end',
  topic: 'paths',
  source: 'persistent-chat-components#enterprise-front-end',
  when: {},
  cannot: { 'runs-on': 'enterprise-front-end' },
  says: {
    en: 'Persistent Chat Server cannot run on a Lync Server 2013 Enterprise Edition Front End Server.',
    es: 'El servidor de chat persistente no puede ejecutarse en un servidor front-end de Lync Server 2013 Enterprise Edition.',
  },
  advice: {
    en: 'Run Persistent Chat Server on separate computers.',
    es: 'Ejecute el servidor de chat persistente en equipos propios.',
  },
});
