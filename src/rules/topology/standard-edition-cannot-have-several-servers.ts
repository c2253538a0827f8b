import { rule } from '../rule.ts';

export default rule({
  id: 'standard-edition-cannot-have-several-servers',
  topic: 'topology',
  source: 'deploying-persistent-chat-server#standard-edition-limits',
  when: { 'runs-on': 'standard-edition' },
  cannot: { 'active-servers': ['two-to-four', 'more-than-four'] },
  says: {
    en: 'On Standard Edition, Persistent Chat Server cannot be spread over several active servers: high availability is not supported there.',
    es: 'En Standard Edition, el servidor de chat persistente no se puede repartir entre varios servidores activos: allí no se admite la alta disponibilidad.',
  },
  means: {
    en: 'That the services run on several servers is what makes them highly available (Gg412965); putting the two statements together is our reading.',
    es: 'Que los servicios se ejecuten en varios servidores es lo que les da alta disponibilidad (Gg412965); unir las dos afirmaciones es nuestra lectura.',
  },
  remedy: {
    en: 'Use one server, or give Persistent Chat Server computers of its own.',
    es: 'Use un servidor o asigne al servidor de chat persistente equipos propios.',
  },
});
