import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'legacy-endpoint',
  name: { en: 'Endpoint for legacy clients', es: 'Extremo para clientes heredados' },
  title: {
    en: 'Will the legacy clients reach the 2013 pool through this endpoint?',
    es: '¿Accederán los clientes heredados al grupo de servidores de 2013 por este extremo?',
  },
  lead: {
    en: 'Whether clients have to be touched after the migration: with the SIP URI of the old Lookup account they do not, with another one they do.',
    es: 'Si hay que tocar los clientes después de la migración: con el URI de SIP de la cuenta de búsqueda anterior, no; con otro, sí.',
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
  ].map(ruleOf),
  circumstances: [],
  examples: [
    {
      says: {
        en: 'The Lookup account is deleted, the endpoint has its SIP URI, the services run: nobody touches the clients',
        es: 'La cuenta de búsqueda está eliminada, el extremo tiene su URI de SIP y los servicios están iniciados: nadie toca los clientes',
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
        en: 'The endpoint has a different address and nobody touches the clients',
        es: 'El extremo tiene una dirección distinta y nadie toca los clientes',
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
  regions: [],
  deadEnds: [
    {
      fact: 'chat-services',
      answer: 'stopped',
      because: {
        en: 'No client reaches a pool whose services are stopped.',
        es: 'Ningún cliente accede a un grupo de servidores con los servicios detenidos.',
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
