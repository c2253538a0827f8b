import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-2010-client-may-reach-persistent-chat-2013',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2013',
  when: { 'precise-client': 'group-chat-2010', pool: 'persistent-chat-2013', connected: ['none', 'another-pool'] },
  may: { setup: 'manual' },
  within: {
    en: 'One pool at a time: the client is configured for this pool and for no other.',
    es: 'Un solo grupo de servidores cada vez: el cliente se configura para este grupo de servidores y para ningún otro.',
  },
  overrides: {
    rule: 'group-chat-2010-client-was-not-applicable',
    because: {
      en: 'The newer table (2016) says “supported” where the older one (2012) says “not applicable”, and three more specific topics (JJ205131, JJ205264, JJ204901) have this client connect to a 2013 pool.',
      es: 'La tabla más reciente (2016) dice «compatible» donde la anterior (2012) dice «no aplicable», y en tres temas más específicos (JJ205131, JJ205264, JJ204901) este cliente se conecta a un grupo de servidores de 2013.',
    },
  },
  says: {
    en: 'By manual configuration, the Lync 2010 Group Chat client may connect to a Lync Server 2013 Persistent Chat pool.',
    es: 'Mediante configuración manual, el cliente Chat en grupo de Lync 2010 puede conectarse a un grupo de servidores de chat persistente de Lync Server 2013.',
  },
  means: {
    en: 'The footnote points to the migration guide: an endpoint with the SIP URI of the old Lookup account lets the setting stay as it is, any other address is entered by hand.',
    es: 'La nota remite a la guía de migración: un extremo con el URI de SIP de la cuenta de búsqueda anterior permite dejar la configuración como está; cualquier otra dirección se escribe a mano.',
  },
  note: {
    en: 'The guidance states the home and policy conditions for the Lync 2013 client only. Whether a user of a legacy client needs either is not said.',
    es: 'La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario de un cliente heredado necesita alguna de ellas.',
  },
});
