import { source } from '../../model/source.ts';

export default source({
  id: 'new-persistent-chat-endpoint',
  title: {
    en: 'New-CsPersistentChatEndpoint (cmdlet reference)',
    es: 'New-CsPersistentChatEndpoint (referencia del cmdlet)',
  },
  technet: 'JJ204811(v=OCS.15)',
  date: '2013-03-07',
  url: {
    en: 'https://learn.microsoft.com/en-us/powershell/module/skypeforbusiness/new-cspersistentchatendpoint',
    es: 'https://learn.microsoft.com/es-es/powershell/module/skypeforbusiness/new-cspersistentchatendpoint',
  },
  passages: {
    'contact-object': {
      gist: {
        en: 'An endpoint is a contact object of Active Directory.',
        es: 'Un extremo es un objeto de contacto de Active Directory.',
      },
      aside: {
        en: 'A definition. No question depends on it.',
        es: 'Es una definición. Ninguna pregunta depende de ella.',
      },
    },
    'not-in-control-panel': {
      gist: {
        en: 'Endpoints cannot be managed in Lync Server Control Panel.',
        es: 'Los extremos no se pueden administrar en el Panel de control de Lync Server.',
      },
    },
    'bound-to-one-pool': {
      gist: {
        en: 'The command requires the SIP address and the pool, so every endpoint belongs to one pool.',
        es: 'El comando exige la dirección SIP y el grupo de servidores, así que cada extremo pertenece a un solo grupo de servidores.',
      },
    },
    'sip-prefix': {
      gist: {
        en: 'The SIP address must begin with the prefix sip: and use a valid SIP domain.',
        es: 'La dirección SIP debe empezar por el prefijo sip: y usar un dominio SIP válido.',
      },
    },
  },
});
