import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'no-persistent-chat-in-office-365',
  topic: 'moves',
  source: 'new-persistent-chat-features#office-365',
  when: { 'moved-to': 'lync-online' },
  follows: true,
  says: {
    en: 'Persistent Chat Server is not available in Office 365, only to customers with servers of their own.',
    es: 'El servidor de chat persistente no está disponible en Office 365, solo para organizaciones que tienen sus propios servidores.',
  },
  note: {
    en: 'Persistent Chat Server is not available in Office 365.',
    es: 'El servidor de chat persistente no está disponible en Office 365.',
  },
});
