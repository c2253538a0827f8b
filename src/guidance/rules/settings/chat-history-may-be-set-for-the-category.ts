import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-history-may-be-set-for-the-category',
  topic: 'settings',
  source: 'new-persistent-chat-features#chat-history',
  when: { setting: 'chat-history' },
  may: { wish: 'let-go' },
  within: {
    en: 'The setting applies to all rooms of the category.',
    es: 'La configuración se aplica a todos los salones de la categoría.',
  },
  says: {
    en: 'Chat history may be set for a Lync Server 2013 category.',
    es: 'En Lync Server 2013, el historial de chat se puede configurar en la categoría.',
  },
});
