import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2007-r2-client-may-reach-persistent-chat-2013',
  topic: 'precise-clients',
  source: 'migration-process-details#endpoint-clients-connect',
  when: { 'precise-client': 'group-chat-2007-r2', pool: 'persistent-chat-2013', connected: 'none' },
  may: { setup: 'manual' },
  within: {
    en: 'The legacy client connects to one pool at a time: to this pool and to no other.',
    es: 'El cliente heredado se conecta a un solo grupo de servidores cada vez: a este y a ningún otro.',
  },
  says: {
    en: 'The Office Communicator 2007 R2 Group Chat client, configured manually, may connect to a Lync Server 2013 Persistent Chat pool.',
    es: 'El cliente Chat en grupo de Office Communicator 2007 R2, configurado manualmente, puede conectarse a un grupo de servidores de chat persistente de Lync Server 2013.',
  },
  means: {
    en: 'With an endpoint that has the SIP URI of the old Lookup Server account, the setting stays as it is; any other address is entered manually.',
    es: 'Con un extremo que tiene el URI de SIP de la cuenta del servidor de búsqueda anterior, la configuración se queda como está; cualquier otra dirección se escribe manualmente.',
  },
  note: {
    en: 'The guidance states the home and policy conditions for the Lync 2013 client only. The guidance does not say whether a user of a legacy client needs either.',
    es: 'La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario de un cliente heredado tiene que cumplir alguna de ellas.',
  },
});
