import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'endpoint-gives-legacy-clients-a-simple-address',
  topic: 'endpoint',
  source: 'run-backward-compatibility#purpose',
  when: { client: 'group-chat', pool: 'persistent-chat-2013', setup: 'manual' },
  follows: true,
  says: {
    en: 'An endpoint gives a Persistent Chat pool one simple address that users of the legacy client can type in the manual configuration.',
    es: 'Un extremo da a un grupo de servidores de chat persistente una dirección sencilla que los usuarios del cliente heredado pueden escribir en la configuración manual.',
  },
  note: {
    en: 'If the endpoint keeps the SIP URI of the old Lookup Server account, the existing setting of the client keeps working.',
    es: 'Si el extremo conserva el URI de SIP de la cuenta del servidor de búsqueda anterior, la configuración que el cliente ya tiene sigue sirviendo.',
  },
});
