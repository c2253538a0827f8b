import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lookup-server-is-assumed-from-the-sip-address',
  topic: 'precise-clients',
  source: 'group-chat-group-policy#lookup-server',
  when: { 'listed-domains': 'one' },
  follows: true,
  says: {
    en: 'The Lync 2010 Group Chat client generally derives the Lookup Server URI from the SIP URI of the user, unless the Group Policy setting LookupServerUri sets it.',
    es: 'El cliente Chat en grupo de Lync 2010 suele deducir del URI de SIP del usuario el URI del servidor de búsqueda, salvo que lo establezca la opción LookupServerUri de la Directiva de grupo de Windows.',
  },
  note: {
    en: 'The derived URI is not reliable where users can have several SIP namespaces.',
    es: 'El URI deducido no es fiable cuando los usuarios pueden tener varios espacios de nombres de SIP.',
  },
});
