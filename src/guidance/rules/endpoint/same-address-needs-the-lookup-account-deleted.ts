import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'same-address-needs-the-lookup-account-deleted',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-lookup-account',
  when: { 'endpoint-address': 'same' },
  must: { 'lookup-account': 'deleted' },
  says: {
    en: 'The old Lookup Server account must be deleted before a Persistent Chat endpoint takes over its SIP URI.',
    es: 'La cuenta del servidor de búsqueda anterior debe eliminarse antes de que un extremo de chat persistente adopte su URI de SIP.',
  },
  advice: {
    en: 'Delete the old Lookup Server account from Active Directory Domain Services, then create the endpoint.',
    es: 'Elimine la cuenta del servidor de búsqueda anterior de los Servicios de dominio de Active Directory y cree después el extremo.',
  },
  note: {
    en: 'The guidance does not say how to undo the deletion of the account.',
    es: 'La guía no indica cómo deshacer la eliminación de la cuenta.',
  },
});
