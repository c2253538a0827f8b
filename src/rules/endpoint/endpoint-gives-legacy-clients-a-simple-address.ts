import { rule } from '../rule.ts';

export default rule({
  id: 'endpoint-gives-legacy-clients-a-simple-address',
  topic: 'endpoint',
  source: 'run-backward-compatibility#purpose',
  when: { client: 'group-chat', pool: 'persistent-chat-2013', setup: 'manual' },
  follows: true,
  says: {
    en: 'An endpoint gives the 2013 pool one simple address, which users of the legacy client can type in the manual configuration.',
    es: 'Un extremo da al grupo de servidores de 2013 una dirección sencilla, que los usuarios del cliente heredado pueden escribir en la configuración manual.',
  },
  note: {
    en: 'If the endpoint keeps the SIP URI of the old Lookup account, the setting the client already has keeps working.',
    es: 'Si el extremo conserva el URI de SIP de la cuenta de búsqueda anterior, la configuración que el cliente ya tiene sigue sirviendo.',
  },
});
