import { tension } from '../../model/tension.ts';

export default tension({
  id: 'a-new-group-chat-pool-when-2013-is-already-there',
  number: 'T08',
  kind: 'conflict',
  weight: 'verdict',
  title: {
    en: 'A new Group Chat pool when Lync Server 2013 is already in the topology',
    es: 'Un grupo de servidores de chat en grupo nuevo cuando Lync Server 2013 ya está en la topología',
  },
  sides: [
    {
      says: {
        en: 'A 2010 Group Chat pool must be homed on a 2010 pool, and Group Chat Server was a trusted application.',
        es: 'Un grupo de servidores de chat en grupo de 2010 debe estar alojado en un grupo de servidores de 2010, y el servidor de chat en grupo era una aplicación de confianza.',
      },
      sources: ['coexistence-considerations', 'client-interoperability'],
    },
    {
      says: {
        en: 'In a mixed environment, a new trusted application server must have a 2013 pool as its next hop; choosing the legacy pool “is not supported”.',
        es: 'En un entorno mixto, un servidor de aplicaciones de confianza nuevo debe tener un grupo de servidores de 2013 como próximo salto; elegir el heredado no se admite.',
      },
      sources: ['trusted-applications-from-2010', 'trusted-applications-from-2007-r2'],
    },
  ],
  reading: {
    en: 'Existing Group Chat pools stay as they are. A new legacy pool cannot meet both rules once Lync Server 2013 is in the topology: we advise against it.',
    es: 'Los grupos de servidores de chat en grupo existentes se quedan como están. Uno heredado nuevo no puede cumplir las dos reglas cuando Lync Server 2013 ya está en la topología: lo desaconsejamos.',
  },
  shownBy: {
    checker: 'next-hop',
    given: { application: 'new-group-chat-2010', 'next-hop': 'lync-2010', 'mixed-topology': 'yes' },
  },
});
