import { rule } from '../rule.ts';

export default rule({
  id: 'lookup-server-is-assumed-from-the-sip-address',
  topic: 'precise-clients',
  source: 'group-chat-group-policy#lookup-server',
  when: { 'listed-domains': 'one' },
  follows: true,
  says: {
    en: 'The client generally assumes the Lookup Server URI from the SIP URI of the user. The LookupServerUri policy sets it instead.',
    es: 'El cliente suele deducir del URI de SIP del usuario el URI del servidor de búsqueda. La directiva LookupServerUri, en cambio, lo establece.',
  },
  note: {
    en: 'The assumption is not reliable where users may have several SIP namespaces.',
    es: 'Esa deducción no es fiable cuando los usuarios pueden tener varios espacios de nombres de SIP.',
  },
});
