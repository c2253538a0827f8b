import { source } from '../../model/source.ts';

export default source({
  id: 'get-persistent-chat-endpoint',
  title: {
    en: 'Get-CsPersistentChatEndpoint (cmdlet reference)',
    es: 'Get-CsPersistentChatEndpoint (referencia del cmdlet)',
  },
  technet: 'JJ204764(v=OCS.15)',
  date: '2013-03-07',
  url: {
    en: 'https://learn.microsoft.com/en-us/powershell/module/skypeforbusiness/get-cspersistentchatendpoint',
    es: 'https://learn.microsoft.com/es-es/powershell/module/skypeforbusiness/get-cspersistentchatendpoint',
  },
  passages: {
    'created-by-itself': {
      gist: {
        en: 'Installing Persistent Chat creates one endpoint per pool automatically; New-CsPersistentChatEndpoint adds another, with a friendlier address.',
        es: 'La instalación del chat persistente crea automáticamente un extremo por grupo de servidores; New-CsPersistentChatEndpoint agrega otro, con una dirección más fácil.',
      },
    },
  },
});
