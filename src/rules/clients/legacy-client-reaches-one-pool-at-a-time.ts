import { rule } from '../rule.ts';

export default rule({
  id: 'legacy-client-reaches-one-pool-at-a-time',
  topic: 'clients',
  source: 'coexistence-considerations#s8',
  when: { client: 'group-chat' },
  cannot: { connected: 'another-pool' },
  says: {
    en: 'The legacy client (the Group Chat client) cannot be connected to another chat pool as well: one pool at a time.',
    es: 'El cliente heredado (el cliente de chat en grupo) no puede estar conectado también a otro grupo de servidores de chat: un solo grupo de servidores cada vez.',
  },
  remedy: {
    en: 'Disconnect it from the other pool first.',
    es: 'Antes, desconéctelo del otro grupo de servidores.',
  },
});
