import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'unchanged-clients-need-the-same-address',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-identical-address',
  when: { 'client-setting': 'unchanged' },
  must: { 'endpoint-address': 'same' },
  says: {
    en: 'If the legacy clients are to connect without any change, the Persistent Chat endpoint must have the same SIP URI as the old Lookup Server account.',
    es: 'Si los clientes heredados van a conectarse sin ningún cambio, el extremo de chat persistente debe tener el mismo URI de SIP que la cuenta del servidor de búsqueda anterior.',
  },
  means: {
    en: 'The legacy client already points to a SIP URI. If the endpoint takes over the same URI, the existing setting keeps working; with another URI, every client has to be reconfigured.',
    es: 'El cliente heredado ya apunta a un URI de SIP. Si el extremo adopta ese mismo URI, la configuración existente sigue sirviendo; con otro URI hay que reconfigurar todos los clientes.',
  },
  advice: {
    en: 'Create the endpoint with the SIP URI of the old Lookup Server account, or reconfigure every client with the address of the endpoint.',
    es: 'Cree el extremo con el URI de SIP de la cuenta del servidor de búsqueda anterior o reconfigure todos los clientes con la dirección del extremo.',
  },
});
