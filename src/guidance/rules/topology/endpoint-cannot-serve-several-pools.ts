import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'endpoint-cannot-serve-several-pools',
  topic: 'topology',
  source: 'new-persistent-chat-endpoint#bound-to-one-pool',
  when: { 'pool-subject': 'legacy-endpoint' },
  cannot: { 'pool-wish': 'in-several' },
  says: {
    en: 'One endpoint cannot represent several Persistent Chat pools: New-CsPersistentChatEndpoint requires one pool.',
    es: 'Un mismo extremo no puede representar a varios grupos de servidores de chat persistente: New-CsPersistentChatEndpoint exige indicar uno.',
  },
  advice: {
    en: 'Create an endpoint for each pool.',
    es: 'Cree un extremo por cada grupo de servidores.',
  },
});
