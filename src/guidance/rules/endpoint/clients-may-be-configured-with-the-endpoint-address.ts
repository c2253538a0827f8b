import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'clients-may-be-configured-with-the-endpoint-address',
  topic: 'endpoint',
  source: 'run-backward-compatibility#configure-clients',
  when: { 'endpoint-address': ['same', 'different'], 'chat-services': 'started' },
  may: { 'client-setting': 'reconfigured' },
  within: {
    en: 'A legacy client is configured for one pool at a time: through the endpoint it reaches the pool of the endpoint and no other.',
    es: 'Un cliente heredado se configura para un solo grupo de servidores cada vez: por el extremo accede al grupo de servidores del extremo y a ningún otro.',
  },
  says: {
    en: 'Legacy clients may be reconfigured with the SIP address of the Persistent Chat endpoint as their contact object; if that address is not the old one, every client has to be reconfigured.',
    es: 'Los clientes heredados pueden reconfigurarse con la dirección SIP del extremo de chat persistente como objeto de contacto; si esa dirección no es la anterior, hay que reconfigurar todos los clientes.',
  },
  means: {
    en: 'The topic says “Persistent Chat clients”. It can only mean legacy clients, since the same topic says that Persistent Chat itself does not use the endpoint.',
    es: 'El tema dice «clientes de chat persistente». Solo puede referirse a los clientes heredados, pues el mismo tema dice que el propio chat persistente no usa el extremo.',
  },
  note: {
    en: 'The data of the users is in the new pool only if it was migrated before: a newly installed pool is empty. The guidance states the home and policy conditions for the Lync 2013 client only. The guidance does not say whether a user of the legacy client needs either.',
    es: 'Los datos de los usuarios solo están en el nuevo grupo de servidores si se migraron antes: un grupo de servidores recién instalado está vacío. La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario del cliente heredado tiene que cumplir alguna de ellas.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The rule used to sound like an option. If the endpoint has another address than the old one, the guidance requires every client to be reconfigured.',
        es: 'La regla parecía una opción. Si el extremo tiene una dirección distinta de la anterior, la guía exige reconfigurar todos los clientes.',
      },
    },
  ],
});
