import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2010-client-may-reach-persistent-chat-2013',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2013',
  when: { 'precise-client': 'group-chat-2010', pool: 'persistent-chat-2013', connected: ['none', 'another-pool'] },
  may: { setup: 'manual' },
  within: {
    en: 'The legacy client connects to one pool at a time: to this pool and to no other.',
    es: 'El cliente heredado se conecta a un solo grupo de servidores cada vez: a este y a ningún otro.',
  },
  overrides: {
    rule: 'group-chat-2010-client-was-not-applicable',
    because: {
      en: 'The newer table (2016) says “supported” where the older table (2012) says “not applicable”, and in three more specific topics (JJ205131, JJ205264, JJ204901) the Lync 2010 Group Chat client connects to a Lync Server 2013 pool.',
      es: 'La tabla más reciente (2016) dice «compatible» donde la anterior (2012) dice «no aplicable», y en tres temas más específicos (JJ205131, JJ205264, JJ204901) el cliente Chat en grupo de Lync 2010 se conecta a un grupo de servidores de Lync Server 2013.',
    },
  },
  says: {
    en: 'The Lync 2010 Group Chat client, configured manually, may connect to a Lync Server 2013 Persistent Chat pool.',
    es: 'El cliente Chat en grupo de Lync 2010, configurado manualmente, puede conectarse a un grupo de servidores de chat persistente de Lync Server 2013.',
  },
  means: {
    en: 'A footnote of the table points to the migration guide. With an endpoint that has the SIP URI of the old Lookup Server account, the setting stays as it is; any other address is entered manually.',
    es: 'Una nota de la tabla remite a la guía de migración. Con un extremo que tiene el URI de SIP de la cuenta del servidor de búsqueda anterior, la configuración se queda como está; cualquier otra dirección se escribe manualmente.',
  },
  note: {
    en: 'The guidance states the home and policy conditions for the Lync 2013 client only. The guidance does not say whether a user of a legacy client needs either.',
    es: 'La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario de un cliente heredado tiene que cumplir alguna de ellas.',
  },
});
