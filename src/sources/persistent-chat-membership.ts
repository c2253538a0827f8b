import { source } from './source.ts';

export default source({
  id: 'persistent-chat-membership',
  title: {
    en: 'Understanding Persistent Chat membership',
    es: 'Descripción de la pertenencia en el chat persistente',
  },
  technet: 'Gg398730(v=OCS.15)',
  date: '2013-02-22',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/understanding-persistent-chat-membership',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/understanding-persistent-chat-membership',
  },
  passages: {
    'federated-users': {
      gist: {
        en: 'Chats of federated users are migrated; the users themselves are added as disabled principals.',
        es: 'Los chats de los usuarios federados se migran; los propios usuarios se agregan como entidades deshabilitadas.',
      },
    },
  },
});
