import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'standard-edition-cannot-have-several-servers',
  topic: 'topology',
  source: 'deploying-persistent-chat-server#standard-edition-limits',
  when: { 'runs-on': 'standard-edition' },
  cannot: { 'active-servers': ['two-to-four', 'more-than-four'] },
  says: {
    en: 'Persistent Chat Server on Lync Server 2013 Standard Edition cannot have several active servers: Standard Edition does not support high availability.',
    es: 'El servidor de chat persistente en Lync Server 2013 Standard Edition no puede tener varios servidores activos: Standard Edition no admite la alta disponibilidad.',
  },
  means: {
    en: 'High availability means running the services on several servers (Gg412965); combining the two statements is our reading.',
    es: 'La alta disponibilidad consiste en ejecutar los servicios en varios servidores (Gg412965); unir las dos afirmaciones es nuestra interpretación.',
  },
  advice: {
    en: 'Use one server, or run Persistent Chat Server on separate computers.',
    es: 'Use un servidor o ejecute el servidor de chat persistente en equipos propios.',
  },
});
