import { rule } from '../rule.ts';

export default rule({
  id: 'endpoint-is-not-in-control-panel',
  topic: 'administration',
  source: 'new-persistent-chat-endpoint#not-in-control-panel',
  when: { task: 'legacy-endpoint' },
  cannot: { tool: 'control-panel-2013' },
  says: {
    en: 'The endpoint for legacy clients cannot be managed in Control Panel.',
    es: 'El extremo para los clientes heredados no se puede administrar en el Panel de control.',
  },
  remedy: {
    en: 'Use New-CsPersistentChatEndpoint and its fellow cmdlets.',
    es: 'Use New-CsPersistentChatEndpoint y los demás cmdlets de extremos.',
  },
});
