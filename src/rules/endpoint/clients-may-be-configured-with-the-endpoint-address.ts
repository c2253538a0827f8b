import { rule } from '../rule.ts';

export default rule({
  id: 'clients-may-be-configured-with-the-endpoint-address',
  topic: 'endpoint',
  source: 'run-backward-compatibility#configure-clients',
  when: { 'endpoint-address': ['same', 'different'] },
  may: { 'client-setting': 'reconfigured' },
  within: {
    en: 'A legacy client is configured for one pool at a time: through this endpoint it reaches this pool and no other.',
    es: 'Un cliente heredado se configura para un solo grupo de servidores cada vez: por este extremo accede a este grupo de servidores y a ningún otro.',
  },
  says: {
    en: 'Legacy clients may be configured with the SIP address of the endpoint as their contact object.',
    es: 'Los clientes heredados pueden configurarse con la dirección SIP del extremo como su objeto de contacto.',
  },
  means: {
    en: 'The topic says “Persistent Chat clients”. It can only mean legacy clients, since the same topic says that Persistent Chat itself does not use the endpoint.',
    es: 'El tema dice «clientes de chat persistente». Solo puede referirse a los clientes heredados, pues el mismo tema dice que el propio chat persistente no usa el extremo.',
  },
  note: {
    en: 'The data of the users is there only if it was migrated before: a newly installed pool is empty. The guidance states the home and policy conditions for the Lync 2013 client only. Whether a user of the legacy client needs either is not said.',
    es: 'Los datos de los usuarios solo están allí si se migraron antes: un grupo de servidores recién instalado está vacío. La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario del cliente heredado tiene que cumplir alguna de ellas.',
  },
});
