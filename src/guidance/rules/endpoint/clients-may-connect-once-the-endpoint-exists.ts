import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'clients-may-connect-once-the-endpoint-exists',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-clients-connect',
  when: { 'endpoint-address': 'same', 'lookup-account': 'deleted', 'chat-services': 'started' },
  may: { 'client-setting': 'unchanged' },
  says: {
    en: 'Once the old Lookup Server account is deleted and the Persistent Chat endpoint has its SIP URI, both Group Chat clients may connect to the new pool, transparently.',
    es: 'Una vez eliminada la cuenta del servidor de búsqueda anterior y con su URI de SIP en el extremo de chat persistente, los dos clientes de chat en grupo pueden conectarse al nuevo grupo de servidores de forma transparente.',
  },
  means: {
    en: 'The two clients are Lync 2010 Group Chat and Office Communicator 2007 R2 Group Chat.',
    es: 'Los dos clientes son Chat en grupo de Lync 2010 y Chat en grupo de Office Communicator 2007 R2.',
  },
  note: {
    en: 'The guidance states the home and policy conditions for the Lync 2013 client only. The guidance does not say whether a user of the legacy client needs either.',
    es: 'La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario del cliente heredado tiene que cumplir alguna de ellas.',
  },
});
