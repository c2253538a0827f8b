import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'endpoint-works-once-services-restart',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-identical-address',
  when: { 'chat-services': 'stopped' },
  follows: true,
  overrides: {
    rule: 'clients-may-connect-once-the-endpoint-exists',
    because: {
      en: 'According to the same topic, the legacy client works “when the service is restarted”; according to another (JJ204901), the servers are started before users sign in again. The order is: endpoint, start, clients.',
      es: 'Según el mismo tema, el cliente heredado funciona «cuando se reinicie el servicio»; según otro (JJ204901), los servidores se inician antes de que los usuarios vuelvan a iniciar sesión. El orden es: extremo, inicio, clientes.',
    },
  },
  says: {
    en: 'While the Persistent Chat services are stopped, no legacy client connects through the endpoint; the endpoint works once the services are restarted.',
    es: 'Mientras los servicios de chat persistente están detenidos, ningún cliente heredado se conecta por el extremo; el extremo funciona cuando se reinician los servicios.',
  },
});
