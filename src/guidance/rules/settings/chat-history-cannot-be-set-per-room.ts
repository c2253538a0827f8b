import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-history-cannot-be-set-per-room',
  topic: 'settings',
  source: 'new-persistent-chat-features#chat-history',
  when: { setting: 'chat-history' },
  cannot: { wish: 'keep' },
  says: {
    en: 'Chat history cannot be set for a single room in Lync Server 2013: it is set for the category.',
    es: 'En Lync Server 2013, el historial de chat no se puede configurar por salón: se configura en la categoría.',
  },
  advice: {
    en: 'Set chat history for the category; put rooms that need another setting under another category.',
    es: 'Configure el historial de chat en la categoría; ponga bajo otra categoría los salones que necesiten otra configuración.',
  },
});
