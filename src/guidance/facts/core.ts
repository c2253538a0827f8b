import { derived, fact, yesNo } from '../../model/fact.ts';
import { same } from '../../vocabulary/text.ts';

export const chatPools = {
  'persistent-chat-2013': { en: 'Lync Server 2013 Persistent Chat', es: 'Chat persistente de Lync Server 2013' },
  'group-chat-2010': { en: 'Lync Server 2010 Group Chat', es: 'Chat en grupo de Lync Server 2010' },
  'group-chat-2007-r2': {
    en: 'Office Communications Server 2007 R2 Group Chat',
    es: 'Chat en grupo de Office Communications Server 2007 R2',
  },
} as const;

export const serverPools = {
  'lync-2013': same('Lync Server 2013'),
  'lync-2010': same('Lync Server 2010'),
  'ocs-2007-r2': same('Office Communications Server 2007 R2'),
} as const;

/** The core vocabulary: a public contract of links, JSON and tests. */
export const coreFacts = {
  client: fact({
    name: { en: 'Client', es: 'Cliente' },
    asks: { en: 'Which client does the user chat with?', es: '¿Con qué cliente chatea el usuario?' },
    answers: {
      'lync-2013': same('Lync 2013'),
      'group-chat': { en: 'Group Chat (the legacy client)', es: 'Chat en grupo (el cliente heredado)' },
    },
    effort: 3,
  }),
  pool: fact({
    name: { en: 'Chat pool', es: 'Grupo de servidores de chat' },
    asks: { en: 'Which chat pool do you want to check?', es: '¿De qué grupo de servidores de chat se trata?' },
    answers: chatPools,
    effort: 4,
  }),
  setup: fact({
    name: {
      en: 'How the client was configured for the pool',
      es: 'Cómo se configuró en el cliente la conexión con el grupo de servidores',
    },
    asks: {
      en: 'How was the client configured for that pool?',
      es: '¿Cómo se configuró en el cliente la conexión con ese grupo de servidores?',
    },
    hint: {
      en: 'If Group Policy sets the address, choose “Automatically”: no topic says whether this is manual configuration. If the clients keep the address they already have, see the checker “Endpoint for legacy clients”.',
      es: 'Si la dirección la fija la Directiva de grupo de Windows, elija «Automáticamente»: ningún tema dice si eso es configuración manual. Si los clientes conservan la dirección que ya tienen, vea el comprobador del extremo para clientes heredados.',
    },
    answers: {
      manual: { en: 'By manual configuration', es: 'Mediante configuración manual' },
      automatic: { en: 'Automatically', es: 'Automáticamente' },
    },
    effort: 1,
  }),
  connected: fact({
    name: {
      en: 'Current connection to another chat pool',
      es: 'Conexión actual con otro grupo de servidores de chat',
    },
    asks: {
      en: 'Is the client connected to another chat pool now?',
      es: '¿Está el cliente conectado ahora a otro grupo de servidores de chat?',
    },
    answers: {
      none: { en: 'No, to no other pool', es: 'No, a ningún otro' },
      'another-pool': { en: 'Yes, to another pool', es: 'Sí, a otro' },
    },
    effort: 1,
  }),
  home: fact({
    name: { en: 'Home of the user', es: 'Dónde está alojado el usuario' },
    asks: { en: 'Where is the user homed?', es: '¿Dónde está alojado el usuario?' },
    answers: serverPools,
    effort: 5,
  }),
  policy: fact({
    name: { en: 'Effective Persistent Chat policy', es: 'Directiva de chat persistente efectiva' },
    asks: {
      en: 'Does the user’s effective policy enable Persistent Chat?',
      es: '¿La directiva efectiva del usuario habilita el chat persistente?',
    },
    answers: {
      enabled: { en: 'Yes, enabled', es: 'Sí, habilitado' },
      disabled: { en: 'No, disabled', es: 'No, deshabilitado' },
    },
    effort: 2,
  }),
  host: fact({
    name: { en: 'Server pool it is homed on', es: 'Grupo de servidores que lo aloja' },
    asks: {
      en: 'On which server pool would the chat pool be homed?',
      es: '¿En qué grupo de servidores se alojaría el de chat?',
    },
    answers: serverPools,
    effort: 6,
  }),
  stage: fact({
    name: { en: 'Stage of the migration', es: 'Etapa de la migración' },
    asks: { en: 'How far along is the migration?', es: '¿En qué punto está la migración?' },
    answers: {
      during: {
        en: 'During: not complete, or the legacy deployment not yet completely decommissioned',
        es: 'Durante: sin completar o con la implementación heredada aún sin retirar por completo',
      },
      after: {
        en: 'After: migration complete and the legacy deployment completely decommissioned',
        es: 'Después: migración completada e implementación heredada retirada por completo',
      },
    },
    effort: 6,
  }),
  'has-2013': fact({
    name: {
      en: 'Lync Server 2013 Persistent Chat deployed',
      es: 'Hay una implementación de chat persistente de Lync Server 2013',
    },
    asks: {
      en: 'Is there a Lync Server 2013 Persistent Chat deployment?',
      es: '¿Hay una implementación de chat persistente de Lync Server 2013?',
    },
    answers: yesNo,
    effort: 6,
  }),
  'has-2010': fact({
    name: {
      en: 'Lync Server 2010 Group Chat deployed',
      es: 'Hay una implementación de chat en grupo de Lync Server 2010',
    },
    asks: {
      en: 'Is there a Lync Server 2010 Group Chat deployment?',
      es: '¿Hay una implementación de chat en grupo de Lync Server 2010?',
    },
    answers: yesNo,
    effort: 6,
  }),
  'has-2007-r2': fact({
    name: {
      en: 'Office Communications Server 2007 R2 Group Chat deployed',
      es: 'Hay una implementación de chat en grupo de Office Communications Server 2007 R2',
    },
    asks: {
      en: 'Is there an Office Communications Server 2007 R2 Group Chat deployment?',
      es: '¿Hay una implementación de chat en grupo de Office Communications Server 2007 R2?',
    },
    answers: yesNo,
    effort: 6,
  }),
  item: fact({
    name: { en: 'Item', es: 'Elemento' },
    asks: { en: 'What do you want to use?', es: '¿Qué se quiere usar?' },
    answers: {
      category: { en: 'A category', es: 'Una categoría' },
      room: { en: 'A room', es: 'Un salón' },
      'add-in': { en: 'An add-in', es: 'Un complemento' },
    },
    effort: 6,
  }),
  'item-in': fact({
    name: { en: 'Where the item is', es: 'Dónde está el elemento' },
    asks: { en: 'In which deployment is it?', es: '¿En qué implementación está?' },
    answers: chatPools,
    effort: 6,
  }),
  'used-from': fact({
    name: { en: 'Where it is used from', es: 'Desde dónde se usa' },
    asks: { en: 'From which deployment would it be used?', es: '¿Desde qué implementación se usaría?' },
    answers: chatPools,
    effort: 4,
  }),
} as const;

export const coreDerived = {
  crosses: derived({
    name: { en: 'Used from another deployment', es: 'Se usa desde otra implementación' },
    from: ['item-in', 'used-from'],
    answers: yesNo,
    of: (...places) => {
      const deployments = ['persistent-chat-2013', 'group-chat-2010', 'group-chat-2007-r2'];
      if (!places.every((it) => deployments.includes(it))) return undefined;
      return places[0] === places[1] ? 'no' : 'yes';
    },
  }),
  standing: derived({
    name: { en: 'Chat deployments that exist', es: 'Implementaciones de chat que hay' },
    from: ['has-2013', 'has-2010', 'has-2007-r2'],
    answers: {
      none: { en: 'None', es: 'Ninguna' },
      one: { en: 'One', es: 'Una' },
      two: { en: 'Two', es: 'Dos' },
      three: { en: 'All three', es: 'Las tres' },
    },
    of: (...stand) => {
      if (!stand.every((it) => it === 'yes' || it === 'no')) return undefined;
      return (['none', 'one', 'two', 'three'] as const)[stand.filter((it) => it === 'yes').length];
    },
  }),
} as const;
