import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'legacy-client-reaches-one-pool-at-a-time',
  topic: 'clients',
  source: 'coexistence-considerations#s8',
  when: { client: 'group-chat' },
  cannot: { connected: 'another-pool' },
  says: {
    en: 'The legacy client (the Group Chat client) cannot be connected to two chat pools at once: it connects to one pool at a time.',
    es: 'El cliente heredado (el de chat en grupo) no puede estar conectado a dos grupos de servidores de chat al mismo tiempo: se conecta a uno solo cada vez.',
  },
  advice: {
    en: 'Disconnect the legacy client from the other pool first.',
    es: 'Antes, desconecte el cliente heredado del otro grupo de servidores.',
  },
});
