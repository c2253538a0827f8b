import { rule } from '../rule.ts';

export default rule({
  id: 'clients-may-stay-as-they-are',
  topic: 'endpoint',
  source: 'run-backward-compatibility#no-client-change',
  when: { 'endpoint-address': 'same', 'lookup-account': 'deleted', 'chat-services': 'started' },
  may: { 'client-setting': 'unchanged' },
  within: {
    en: 'A legacy client is configured for one pool at a time: through this endpoint it reaches this pool and no other.',
    es: 'Un cliente heredado se configura para un solo grupo de servidores cada vez: por este extremo accede a este grupo de servidores y a ningún otro.',
  },
  says: {
    en: 'With the same SIP URI and the services started, legacy clients may stay as they are: users sign in again and reach their data.',
    es: 'Con el mismo URI de SIP y los servicios iniciados, los clientes heredados pueden quedarse como están: los usuarios vuelven a iniciar sesión y acceden a sus datos.',
  },
  note: {
    en: 'Their data is there only if it was migrated before: a newly installed pool is empty. The guidance states the home and policy conditions for the Lync 2013 client only. Whether a user of the legacy client needs either is not said.',
    es: 'Sus datos solo están allí si se migraron antes: un grupo de servidores recién instalado está vacío. La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario del cliente heredado tiene que cumplir alguna de ellas.',
  },
});
