import { source } from '../../model/source.ts';

export default source({
  id: 'new-persistent-chat-room',
  title: { en: 'New-CsPersistentChatRoom (cmdlet reference)', es: 'New-CsPersistentChatRoom (referencia del cmdlet)' },
  technet: 'JJ205166(v=OCS.15)',
  url: {
    en: 'https://learn.microsoft.com/en-us/powershell/module/skypeforbusiness/new-cspersistentchatroom',
    es: 'https://learn.microsoft.com/es-es/powershell/module/skypeforbusiness/new-cspersistentchatroom',
  },
  passages: {
    'unique-names': {
      gist: {
        en: 'Within a Persistent Chat pool, two rooms cannot have the same name; the references for categories (JJ204803) and add-ins (JJ204641) require the same of those.',
        es: 'Dentro de un grupo de servidores de chat persistente no puede haber dos salones con el mismo nombre; las referencias para las categorías (JJ204803) y los complementos (JJ204641) exigen lo mismo.',
      },
    },
  },
});
