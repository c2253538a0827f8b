import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-clients-are-configured-for-one-pool',
  topic: 'precise-clients',
  source: 'run-backward-compatibility#one-pool-at-a-time',
  when: { 'precise-client': ['group-chat-2010', 'group-chat-2007-r2'] },
  cannot: { connected: 'another-pool' },
  says: {
    en: 'A Group Chat client cannot be connected to two chat pools at once: it is configured for only one pool at a time.',
    es: 'Un cliente de chat en grupo no puede estar conectado a dos grupos de servidores de chat al mismo tiempo: se configura para uno solo cada vez.',
  },
  advice: {
    en: 'Disconnect the client from the other pool first.',
    es: 'Antes, desconecte el cliente del otro grupo de servidores.',
  },
  note: {
    en: 'The Lync 2010 Group Chat client keeps a list of domains, each with its Lookup Server. The domain list is documented for federation only; no topic offers it as a way to use two pools.',
    es: 'El cliente Chat en grupo de Lync 2010 guarda una lista de dominios, cada uno con su servidor de búsqueda. La lista de dominios se documenta solo para la federación; ningún tema la presenta como forma de usar dos grupos de servidores.',
  },
});
