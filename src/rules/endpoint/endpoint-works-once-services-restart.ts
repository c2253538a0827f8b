import { rule } from '../rule.ts';

export default rule({
  id: 'endpoint-works-once-services-restart',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-identical-address',
  when: { 'chat-services': 'stopped' },
  follows: true,
  overrides: {
    rule: 'clients-may-connect-once-the-endpoint-exists',
    because: {
      en: 'The same topic has the legacy client work “when the service is restarted”, and another one (JJ204901) starts the servers before users sign in again. The order is: endpoint, start, clients.',
      es: 'Según el mismo tema, el cliente heredado funciona «cuando se reinicie el servicio»; según otro (JJ204901), los servidores se inician antes de que los usuarios vuelvan a iniciar sesión. El orden es: extremo, inicio, clientes.',
    },
  },
  says: {
    en: 'While the services are stopped, no legacy client connects: the endpoint works once they are restarted.',
    es: 'Mientras los servicios están detenidos, ningún cliente heredado se conecta: el extremo funciona cuando se reinician.',
  },
});
