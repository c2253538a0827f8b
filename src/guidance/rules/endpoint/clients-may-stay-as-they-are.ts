import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'clients-may-stay-as-they-are',
  topic: 'endpoint',
  source: 'run-backward-compatibility#no-client-change',
  when: { 'endpoint-address': 'same', 'lookup-account': 'deleted', 'chat-services': 'started' },
  may: { 'client-setting': 'unchanged' },
  within: {
    en: 'A legacy client is configured for one pool at a time: through the endpoint it reaches the pool of the endpoint and no other.',
    es: 'Un cliente heredado se configura para un solo grupo de servidores cada vez: por el extremo accede al grupo de servidores del extremo y a ningún otro.',
  },
  says: {
    en: 'Once the data is migrated, the old Lookup Server account is deleted, the Persistent Chat endpoint has its SIP URI and the services are started, legacy clients may stay as they are: users sign in again and reach their data.',
    es: 'Migrados los datos, eliminada la cuenta del servidor de búsqueda, con su URI de SIP en el extremo de chat persistente e iniciados los servicios, los clientes heredados pueden quedarse como están: los usuarios inician sesión y acceden a sus datos.',
  },
  note: {
    en: 'The data of the users is in the new pool only if it was migrated before: a newly installed pool is empty. The guidance states the home and policy conditions for the Lync 2013 client only. The guidance does not say whether a user of the legacy client needs either.',
    es: 'Los datos de los usuarios solo están en el nuevo grupo de servidores si se migraron antes: un grupo de servidores recién instalado está vacío. La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario del cliente heredado tiene que cumplir alguna de ellas.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence says that the data has to be migrated first.',
        es: 'La frase dice que antes hay que migrar los datos.',
      },
    },
  ],
});
