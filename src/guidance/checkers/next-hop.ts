import { checker } from '../../model/checker.ts';

export default checker({
  id: 'next-hop',
  name: { en: 'Next hop', es: 'Próximo salto' },
  title: {
    en: 'Can this pool or application have that next hop?',
    es: '¿Puede este grupo de servidores o esta aplicación tener ese próximo salto?',
  },
  lead: {
    en: 'In Topology Builder, a chat pool or a trusted application is given a next hop: the pool that routes requests to it. We read this as what the guidance calls its home.',
    es: 'A un grupo de servidores de chat o a una aplicación de confianza se le asigna en el Generador de topologías un próximo salto: el grupo de servidores que le enruta las solicitudes. Según nuestra interpretación, eso es lo que la guía llama alojamiento.',
  },
  rules: [
    'chat-pool-must-have-a-2013-next-hop',
    'chat-pool-may-have-a-2013-next-hop',
    'next-hop-of-a-chat-pool-may-be-changed',
    'group-chat-2010-must-have-a-2010-next-hop',
    'existing-group-chat-2010-may-keep-its-next-hop',
    'new-group-chat-2010-may-be-homed-before-2013-comes',
    'new-application-beside-2013-cannot-have-a-2010-next-hop',
    'new-application-beside-2013-cannot-have-a-2007-r2-next-hop',
    'new-application-beside-an-old-version-may-have-a-2013-next-hop',
    'new-application-in-2013-alone-may-have-a-2013-next-hop',
    'application-pool-without-a-registrar-stays',
  ],
  circumstances: ['application', 'mixed-topology'],
  examples: [
    {
      says: {
        en: 'A new Persistent Chat pool with a Lync Server 2013 pool as its next hop',
        es: 'Un nuevo grupo de servidores de chat persistente con uno de Lync Server 2013 como próximo salto',
      },
      given: { application: 'persistent-chat-pool', 'mixed-topology': 'yes', 'next-hop': 'lync-2013' },
    },
    {
      says: {
        en: 'A new trusted application with a Lync Server 2010 pool as its next hop',
        es: 'Una aplicación de confianza nueva con un grupo de servidores de Lync Server 2010 como próximo salto',
      },
      given: { application: 'new-trusted-application', 'mixed-topology': 'yes', 'next-hop': 'lync-2010' },
    },
    {
      says: {
        en: 'A new Lync Server 2010 Group Chat pool when Lync Server 2013 is already deployed',
        es: 'Un nuevo grupo de servidores de chat en grupo de Lync Server 2010 cuando Lync Server 2013 ya está implementado',
      },
      given: { application: 'new-group-chat-2010', 'mixed-topology': 'yes', 'next-hop': 'lync-2010' },
    },
  ],
  regions: [
    {
      id: 'new-group-chat-beside-2013',
      verdict: 'conflict',
      when: { application: 'new-group-chat-2010', 'mixed-topology': 'yes' },
      says: {
        en: 'A new Lync Server 2010 Group Chat pool when Lync Server 2013 is already in the topology: its home can only be a Lync Server 2010 pool, and the next hop of a new trusted application can only be a Lync Server 2013 pool.',
        es: 'Un nuevo grupo de servidores de chat en grupo de Lync Server 2010 cuando Lync Server 2013 ya está en la topología: solo puede alojarlo uno de Lync Server 2010, y el próximo salto de una aplicación de confianza nueva solo puede ser uno de Lync Server 2013.',
      },
    },
    {
      id: 'application-of-an-old-version-alone',
      verdict: 'silent',
      when: { application: 'new-trusted-application', 'mixed-topology': 'no', 'next-hop': ['lync-2010', 'ocs-2007-r2'] },
      says: {
        en: 'A trusted application in a deployment of an old version alone: the guides for that version cover it, not the guidance on Lync Server 2013.',
        es: 'Una aplicación de confianza en una implementación solo de una versión anterior: la tratan las guías de esa versión, no la guía sobre Lync Server 2013.',
      },
    },
  ],
});
