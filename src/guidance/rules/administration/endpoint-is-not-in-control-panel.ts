import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'endpoint-is-not-in-control-panel',
  topic: 'administration',
  source: 'new-persistent-chat-endpoint#not-in-control-panel',
  when: { task: 'legacy-endpoint' },
  cannot: { tool: 'control-panel-2013' },
  says: {
    en: 'The Persistent Chat endpoint for legacy clients cannot be managed in Lync Server Control Panel.',
    es: 'El extremo de chat persistente para los clientes heredados no se puede administrar en el Panel de control de Lync Server.',
  },
  advice: {
    en: 'Use New-CsPersistentChatEndpoint and the other endpoint cmdlets.',
    es: 'Use New-CsPersistentChatEndpoint y los demás cmdlets de extremos.',
  },
});
