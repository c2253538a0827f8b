import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-clients-are-configured-for-one-pool',
  topic: 'precise-clients',
  source: 'run-backward-compatibility#one-pool-at-a-time',
  when: { 'precise-client': ['group-chat-2010', 'group-chat-2007-r2'] },
  cannot: { connected: 'another-pool' },
  says: {
    en: 'A Group Chat client cannot be connected to another chat pool as well: it is configured for one pool at a time.',
    es: 'Un cliente de chat en grupo no puede estar conectado también a otro grupo de servidores de chat: se configura para un solo grupo de servidores cada vez.',
  },
  remedy: {
    en: 'Disconnect it from the other pool first.',
    es: 'Antes, desconéctelo del otro grupo de servidores.',
  },
  note: {
    en: 'The 2010 client keeps a list of domains, each with its Lookup Server. That list is documented for federation only; no topic offers it as a way to use two pools.',
    es: 'El cliente de 2010 guarda una lista de dominios, cada uno con su servidor de búsqueda. Esa lista se documenta solo para la federación; ningún tema la presenta como forma de usar dos grupos de servidores.',
  },
});
