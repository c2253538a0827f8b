import { fact } from '../../model/fact.ts';

/** What decides whether legacy clients reach the new pool through an endpoint that an administrator created. */
export const endpointFacts = {
  'endpoint-address': fact({
    name: { en: 'Address of the endpoint', es: 'URI de SIP del extremo' },
    asks: {
      en: 'Which SIP URI was the endpoint created with?',
      es: '¿Con qué URI de SIP se creó el extremo?',
    },
    hint: {
      en: 'The Lookup Server account is the well-known user whose address the Group Chat clients use, by default sip:ocschat@domain.',
      es: 'La cuenta del servidor de búsqueda es el usuario conocido al que apuntan los clientes de chat en grupo, de forma predeterminada sip:ocschat@dominio.',
    },
    answers: {
      same: {
        en: 'The same as that of the old Lookup Server account',
        es: 'El mismo que el de la cuenta del servidor de búsqueda anterior',
      },
      different: { en: 'A different one', es: 'Uno distinto' },
    },
    effort: 4,
  }),
  'lookup-account': fact({
    name: { en: 'Old Lookup Server account', es: 'Cuenta del servidor de búsqueda anterior' },
    asks: {
      en: 'Has the old Lookup Server account been deleted?',
      es: '¿Se ha eliminado la cuenta del servidor de búsqueda anterior?',
    },
    answers: {
      deleted: { en: 'Yes, deleted', es: 'Sí, eliminada' },
      kept: { en: 'No, it still exists', es: 'No, aún existe' },
    },
    effort: 2,
  }),
  'client-setting': fact({
    name: { en: 'Setting of the legacy clients', es: 'Configuración de los clientes heredados' },
    asks: {
      en: 'Which address are the legacy clients configured with?',
      es: '¿Con qué dirección están configurados los clientes heredados?',
    },
    answers: {
      unchanged: {
        en: 'Unchanged: that of the old Lookup Server account',
        es: 'Sin cambios: la de la cuenta del servidor de búsqueda anterior',
      },
      reconfigured: { en: 'Reconfigured: that of the endpoint', es: 'Reconfigurados: la del extremo' },
    },
    effort: 6,
  }),
  'chat-services': fact({
    name: { en: 'Persistent Chat services of the new pool', es: 'Servicios de chat persistente del nuevo grupo de servidores' },
    asks: {
      en: 'Have the Persistent Chat services of the new pool been started since the endpoint was created?',
      es: '¿Se han iniciado los servicios de chat persistente del nuevo grupo de servidores después de crear el extremo?',
    },
    answers: {
      started: { en: 'Yes, started', es: 'Sí, iniciados' },
      'started-before-import': {
        en: 'Yes, but the Group Chat data has not been imported yet',
        es: 'Sí, pero los datos del chat en grupo aún no se han importado',
      },
      stopped: { en: 'No, not yet', es: 'No, todavía no' },
    },
    effort: 1,
  }),
  'sip-prefix': fact({
    name: { en: 'Prefix sip: and SIP domain', es: 'Prefijo sip: y dominio SIP' },
    asks: {
      en: 'Does the address given to New-CsPersistentChatEndpoint begin with sip:, with a valid SIP domain?',
      es: '¿La dirección que se indica a New-CsPersistentChatEndpoint empieza por sip: y su dominio es un dominio SIP válido?',
    },
    answers: {
      present: {
        en: 'Yes, and its domain is a valid SIP domain',
        es: 'Sí, y su dominio es un dominio SIP válido',
      },
      missing: {
        en: 'No, or the domain is not a valid SIP domain',
        es: 'No, o el dominio no es un dominio SIP válido',
      },
    },
    effort: 2,
  }),
  'created-endpoints': fact({
    name: { en: 'Endpoints created for the pool', es: 'Extremos creados para el grupo de servidores' },
    asks: {
      en: 'How many endpoints have administrators created for this pool?',
      es: '¿Cuántos extremos han creado los administradores para este grupo de servidores?',
    },
    hint: {
      en: 'Do not count the one that the installation creates.',
      es: 'No cuente el que crea la instalación.',
    },
    answers: {
      one: { en: 'One', es: 'Uno' },
      several: { en: 'Several', es: 'Varios' },
    },
    effort: 3,
  }),
} as const;
