import { rule } from '../rule.ts';

export default rule({
  id: 'unchanged-clients-need-the-same-address',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-identical-address',
  when: { 'client-setting': 'unchanged' },
  must: { 'endpoint-address': 'same' },
  says: {
    en: 'If the legacy clients are to connect without any change, the endpoint must have the identical SIP URI of the old Lookup account.',
    es: 'Si los clientes heredados van a conectarse sin ningún cambio, el extremo debe tener el mismo URI de SIP que la cuenta de búsqueda anterior.',
  },
  means: {
    en: 'The client already points at a SIP URI. If the endpoint takes that URI over, the existing setting keeps working; with another URI, every client has to be reconfigured.',
    es: 'El cliente ya apunta a un URI de SIP. Si el extremo adopta ese URI, la configuración existente sigue sirviendo; con otro URI hay que reconfigurar todos los clientes.',
  },
  remedy: {
    en: 'Create the endpoint with the SIP URI of the old Lookup account, or configure the clients with the address of the endpoint.',
    es: 'Cree el extremo con el URI de SIP de la cuenta de búsqueda anterior, o configure los clientes con la dirección del extremo.',
  },
});
