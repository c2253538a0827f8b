import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'clients-may-connect-once-the-endpoint-exists',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-clients-connect',
  when: { 'endpoint-address': 'same', 'lookup-account': 'deleted', 'chat-services': 'started' },
  may: { 'client-setting': 'unchanged' },
  says: {
    en: 'Once the endpoint has the SIP URI of the deleted Lookup Server account and the services are started, the Lync 2010 and Office Communicator 2007 R2 Group Chat clients may connect to the Persistent Chat pool without any change.',
    es: 'Con el URI de SIP de la cuenta eliminada del servidor de búsqueda en el extremo y los servicios iniciados, los clientes de chat en grupo de Lync 2010 y Office Communicator 2007 R2 pueden conectarse sin cambios al grupo de servidores de chat persistente.',
  },
  means: {
    en: 'The topic says “now”, before the step that starts the services. We read the order as: endpoint, start, clients.',
    es: 'El tema dice «ahora», antes del paso que inicia los servicios. Entendemos el orden así: extremo, inicio, clientes.',
  },
  note: {
    en: 'The guidance states the home and policy conditions for the Lync 2013 client only. The guidance does not say whether a user of the legacy client needs either.',
    es: 'La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario del cliente heredado tiene que cumplir alguna de ellas.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence names the two clients, and the services that have to be started first.',
        es: 'La frase nombra los dos clientes y los servicios que hay que iniciar antes.',
      },
    },
  ],
});
