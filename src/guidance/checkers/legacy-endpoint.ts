import { checker } from '../../model/checker.ts';

export default checker({
  id: 'legacy-endpoint',
  name: { en: 'Endpoint for legacy clients', es: 'Extremo para clientes heredados' },
  title: {
    en: 'Can the legacy clients connect to the Persistent Chat pool through this endpoint?',
    es: '¿Pueden conectarse los clientes heredados al grupo de servidores de chat persistente a través de este extremo?',
  },
  lead: {
    en: 'Whether clients have to be reconfigured after the migration: if the endpoint has the SIP URI of the old Lookup Server account, no; if it has another one, yes.',
    es: 'Cuándo hay que configurar de nuevo los clientes después de la migración: no hace falta si el extremo tiene el URI de SIP de la cuenta del servidor de búsqueda anterior; con otro URI, sí.',
  },
  rules: [
    'clients-may-stay-as-they-are',
    'clients-may-connect-once-the-endpoint-exists',
    'clients-may-be-configured-with-the-endpoint-address',
    'unchanged-clients-need-the-same-address',
    'same-address-needs-the-lookup-account-deleted',
    'chat-services-are-started-before-clients-connect',
    'endpoint-works-once-services-restart',
    'endpoint-address-begins-with-sip',
    'one-endpoint-per-pool-is-enough',
    'endpoint-of-the-installation-does-not-count',
    'keeping-the-address-only-spares-the-clients',
  ],
  circumstances: [],
  examples: [
    {
      says: {
        en: 'The old Lookup Server account is deleted, the endpoint has its SIP URI, the services are started; the clients are not changed',
        es: 'La cuenta del servidor de búsqueda anterior está eliminada, el extremo tiene su URI de SIP y los servicios están iniciados; los clientes no se cambian',
      },
      given: {
        'endpoint-address': 'same',
        'lookup-account': 'deleted',
        'client-setting': 'unchanged',
        'chat-services': 'started',
        'sip-prefix': 'present',
        'created-endpoints': 'one',
      },
    },
    {
      says: {
        en: 'The endpoint has a different address and the clients are not changed',
        es: 'El extremo tiene una dirección distinta y los clientes no se cambian',
      },
      given: {
        'endpoint-address': 'different',
        'lookup-account': 'kept',
        'client-setting': 'unchanged',
        'chat-services': 'started',
        'sip-prefix': 'present',
        'created-endpoints': 'one',
      },
    },
  ],
  regions: [
    {
      id: 'endpoint-before-the-import',
      verdict: 'silent',
      when: { 'chat-services': 'started-before-import' },
      says: {
        en: 'The endpoint was created and the services were started before the Group Chat data is imported: the order described is to migrate the data first. No topic says what the clients find in the pool before the import.',
        es: 'El extremo se creó y los servicios se iniciaron antes de importar los datos del chat en grupo: el orden descrito es migrar primero los datos. Ningún tema dice qué encuentran los clientes en el grupo de servidores antes de la importación.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'chat-services',
      answer: 'stopped',
      because: {
        en: 'No client can connect to a pool whose services are stopped.',
        es: 'Ningún cliente puede conectarse a un grupo de servidores con los servicios detenidos.',
      },
    },
    {
      fact: 'sip-prefix',
      answer: 'missing',
      because: {
        en: 'The cmdlet requires the prefix and a valid SIP domain, so no endpoint has such an address.',
        es: 'El cmdlet exige el prefijo y un dominio SIP válido, por lo que no hay ningún extremo con una dirección así.',
      },
    },
  ],
});
