import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-2007-r2-client-may-reach-persistent-chat-2013',
  topic: 'precise-clients',
  source: 'migration-process-details#endpoint-clients-connect',
  when: { 'precise-client': 'group-chat-2007-r2', pool: 'persistent-chat-2013', connected: 'none' },
  may: { setup: 'manual' },
  within: {
    en: 'One pool at a time: the client is configured for this pool and for no other.',
    es: 'Un solo grupo de servidores cada vez: el cliente se configura para este grupo de servidores y para ningún otro.',
  },
  says: {
    en: 'By manual configuration, the Office Communicator 2007 R2 Group Chat client may connect to a Lync Server 2013 Persistent Chat pool.',
    es: 'Mediante configuración manual, el cliente Chat en grupo de Office Communicator 2007 R2 puede conectarse a un grupo de servidores de chat persistente de Lync Server 2013.',
  },
  means: {
    en: 'An endpoint with the SIP URI of the old Lookup account lets the setting stay as it is; any other address is entered by hand.',
    es: 'Un extremo con el URI de SIP de la cuenta de búsqueda anterior permite dejar la configuración como está; cualquier otra dirección se escribe a mano.',
  },
  note: {
    en: 'The guidance states the home and policy conditions for the Lync 2013 client only. Whether a user of a legacy client needs either is not said.',
    es: 'La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario de un cliente heredado necesita alguna de ellas.',
  },
});
