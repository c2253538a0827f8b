import { rule } from '../rule.ts';

export default rule({
  id: 'clients-may-connect-once-the-endpoint-exists',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-clients-connect',
  when: { 'endpoint-address': 'same', 'lookup-account': 'deleted' },
  may: { 'client-setting': 'unchanged' },
  says: {
    en: 'Once the account is deleted and the endpoint has its SIP URI, both Group Chat clients may connect to the new pool, transparently.',
    es: 'Una vez eliminada la cuenta y con su URI de SIP en el extremo, los dos clientes de chat en grupo pueden conectarse al nuevo grupo de servidores de forma transparente.',
  },
  means: {
    en: 'Both: the client of Lync 2010 Group Chat and that of Office Communicator 2007 R2 Group Chat.',
    es: 'Los dos: el de Chat en grupo de Lync 2010 y el de Chat en grupo de Office Communicator 2007 R2.',
  },
  note: {
    en: 'The guidance states the home and policy conditions for the Lync 2013 client only. Whether a user of the legacy client needs either is not said.',
    es: 'La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario del cliente heredado tiene que cumplir alguna de ellas.',
  },
});
