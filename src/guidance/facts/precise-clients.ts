import { fact } from '../../model/fact.ts';
import { same } from '../../vocabulary/text.ts';

/** The client by product and version, where "a legacy client" or "Lync" would leave it open. */
export const preciseClientFacts = {
  'precise-client': fact({
    name: { en: 'Client, by product and version', es: 'Cliente, por producto y versión' },
    asks: { en: 'Which client is it, by product and version?', es: '¿Qué cliente es exactamente?' },
    hint: {
      en: 'Group Chat clients are separate programs, different from Lync 2010 and Office Communicator 2007 R2.',
      es: 'Los clientes de chat en grupo son programas aparte, distintos de Lync 2010 y de Office Communicator 2007 R2.',
    },
    answers: {
      'lync-2013': same('Lync 2013'),
      'lync-2013-basic': same('Lync 2013 Basic'),
      'group-chat-2010': { en: 'Lync 2010 Group Chat', es: 'Chat en grupo de Lync 2010' },
      'group-chat-2007-r2': {
        en: 'Office Communicator 2007 R2 Group Chat',
        es: 'Chat en grupo de Office Communicator 2007 R2',
      },
      'lync-2010': same('Lync 2010'),
      'lync-2010-attendant': { en: 'Lync 2010 Attendant', es: 'Operador de Lync 2010' },
      'lync-phone-edition': same('Lync Phone Edition'),
      mac: { en: 'A client for Mac', es: 'Un cliente para Mac' },
      'communicator-2007-r2': {
        en: 'Office Communicator 2007 R2 (not its Group Chat client)',
        es: 'Office Communicator 2007 R2 (no su cliente de chat en grupo)',
      },
      'web-app': same('Lync Web App'),
      'store-app': { en: 'Lync Windows Store app', es: 'Aplicación Lync de la Tienda Windows' },
      mobile: {
        en: 'A mobile client (iPhone, iPad, Android, Windows Phone)',
        es: 'Un cliente móvil (iPhone, iPad, Android, Windows Phone)',
      },
      'two-clients': {
        en: 'Two clients of one user at the same time: Lync 2013 and a Group Chat client',
        es: 'Dos clientes de un usuario a la vez: Lync 2013 y un cliente de chat en grupo',
      },
      'another-client': {
        en: 'Another client: of another company, a bot or a program of your own',
        es: 'Otro cliente: de otra empresa, un bot o un programa propio',
      },
    },
    effort: 3,
  }),
} as const;
