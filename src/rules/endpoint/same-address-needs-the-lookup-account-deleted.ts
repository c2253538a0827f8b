import { rule } from '../rule.ts';

export default rule({
  id: 'same-address-needs-the-lookup-account-deleted',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-lookup-account',
  when: { 'endpoint-address': 'same' },
  must: { 'lookup-account': 'deleted' },
  says: {
    en: 'Before the endpoint takes over its SIP URI, the old Lookup account must be deleted.',
    es: 'Antes de que el extremo pase a tener su URI de SIP, la cuenta de búsqueda anterior debe eliminarse.',
  },
  remedy: {
    en: 'Delete the Lookup account from Active Directory Domain Services, then create the endpoint.',
    es: 'Elimine la cuenta de búsqueda de los Servicios de dominio de Active Directory y cree después el extremo.',
  },
  note: {
    en: 'How to undo this deletion is not said.',
    es: 'No se indica cómo deshacer esta eliminación.',
  },
});
