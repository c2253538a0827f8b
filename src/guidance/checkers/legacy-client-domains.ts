import { checker } from '../../model/checker.ts';

export default checker({
  id: 'legacy-client-domains',
  name: { en: 'Domain list of the client', es: 'Lista de dominios del cliente' },
  title: {
    en: 'Can the domain list of the Lync 2010 Group Chat client be used in this way?',
    es: '¿Se puede usar así la lista de dominios del cliente Chat en grupo de Lync 2010?',
  },
  lead: {
    en: 'The client can list several domains, each with the URI of a Lookup Server. The chat pool in the question below is the one that the listed domain leads to; for a federated company, it is that company’s pool.',
    es: 'El cliente puede tener en su lista varios dominios, cada uno con el URI de un servidor de búsqueda. El grupo de servidores de chat de la pregunta es aquel al que lleva el dominio de la lista; si es de una empresa federada, el de esa empresa.',
  },
  rules: [
    'one-domain-may-lead-to-group-chat-2010',
    'one-domain-may-lead-to-persistent-chat-2013',
    'several-domains-may-be-those-of-federated-companies',
    'federated-domain-cannot-lead-to-persistent-chat',
    'listed-domain-has-a-lookup-server',
    'one-pool-at-a-time-whatever-is-listed',
    'lookup-server-is-assumed-from-the-sip-address',
    'group-chat-2010-pool-is-found-by-its-well-known-user',
    'domain-of-a-2007-r2-pool-is-not-applicable',
  ],
  circumstances: ['pool', 'listed-for'],
  examples: [
    {
      says: {
        en: 'Two domains, to use a 2010 Group Chat pool and a 2013 Persistent Chat pool',
        es: 'Dos dominios, para usar un grupo de servidores de chat en grupo de 2010 y uno de chat persistente de 2013',
      },
      given: { 'listed-domains': 'several', 'listed-for': 'own-pools' },
    },
    {
      says: {
        en: 'The domain of a federated company whose rooms are on a 2010 Group Chat pool',
        es: 'El dominio de una empresa federada cuyos salones están en un grupo de servidores de chat en grupo de 2010',
      },
      given: { 'listed-domains': 'several', 'listed-for': 'federated-company', pool: 'group-chat-2010' },
    },
    {
      says: {
        en: 'The domain of a federated company whose rooms are on a Persistent Chat pool',
        es: 'El dominio de una empresa federada cuyos salones están en un grupo de servidores de chat persistente',
      },
      given: { 'listed-domains': 'several', 'listed-for': 'federated-company', pool: 'persistent-chat-2013' },
    },
  ],
  regions: [
    {
      id: 'several-domains-for-pools-of-ones-own',
      verdict: 'silent',
      when: { 'listed-domains': 'several', 'listed-for': 'own-pools' },
      says: {
        en: 'Several domains to use two pools of your own: the list is documented for federation only. A legacy client is still configured for one pool at a time.',
        es: 'Varios dominios para usar dos grupos de servidores propios: la lista solo está documentada para la federación. Un cliente heredado se sigue configurando para un solo grupo de servidores cada vez.',
      },
    },
    {
      id: 'domain-of-a-2007-r2-pool',
      verdict: 'silent',
      when: { 'listed-domains': 'one', pool: 'group-chat-2007-r2' },
      says: {
        en: 'The domain of a 2007 R2 Group Chat pool: the tables list the Lync 2010 Group Chat client as not applicable there, which is neither a yes nor a no.',
        es: 'El dominio de un grupo de servidores de chat en grupo de 2007 R2: en las tablas, Chat en grupo de Lync 2010 figura como no aplicable con esa versión, lo que no es ni un sí ni un no.',
      },
    },
    {
      id: 'federated-company-with-2007-r2',
      verdict: 'silent',
      when: { 'listed-domains': 'several', 'listed-for': 'federated-company', pool: 'group-chat-2007-r2' },
      says: {
        en: 'The domain of a federated company with a 2007 R2 Group Chat pool: the topic on federated users mentions Lync Server 2010 only.',
        es: 'El dominio de una empresa federada con un grupo de servidores de chat en grupo de 2007 R2: el tema sobre usuarios federados solo menciona Lync Server 2010.',
      },
    },
  ],
});
