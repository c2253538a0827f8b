import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'new-application-beside-2013-cannot-have-a-2010-next-hop',
  topic: 'topology',
  source: 'trusted-applications-from-2010#legacy-pool',
  when: { application: ['new-group-chat-2010', 'new-trusted-application'], 'mixed-topology': 'yes' },
  cannot: { 'next-hop': 'lync-2010' },
  conflict: {
    with: 'group-chat-2010-must-have-a-2010-next-hop',
    reading: {
      en: 'Do not create a new Lync Server 2010 Group Chat pool once Lync Server 2013 is in the topology: the new pool cannot meet both rules. Existing Group Chat pools stay as they are.',
      es: 'No cree un nuevo grupo de servidores de chat en grupo de Lync Server 2010 cuando Lync Server 2013 ya esté en la topología: el nuevo grupo de servidores no puede cumplir las dos reglas. Los existentes se quedan como están.',
    },
  },
  says: {
    en: 'In a mixed environment of Lync Server 2010 and Lync Server 2013, a new trusted application server cannot have a Lync Server 2010 pool as its next hop: that is not supported.',
    es: 'En un entorno mixto de Lync Server 2010 y Lync Server 2013, un servidor de aplicaciones de confianza nuevo no puede tener como próximo salto un grupo de servidores de Lync Server 2010: no se admite.',
  },
  means: {
    en: 'The next hop has to be a Lync Server 2013 pool, although Topology Builder lists both pools. Lync Server 2010 Group Chat Server was a trusted application too (JJ204672).',
    es: 'El próximo salto tiene que ser un grupo de servidores de Lync Server 2013, aunque el Generador de topologías muestre los dos grupos de servidores. El servidor de chat en grupo de Lync Server 2010 también era una aplicación de confianza (JJ204672).',
  },
  advice: { en: 'Select the Lync Server 2013 pool.', es: 'Seleccione el grupo de servidores de Lync Server 2013.' },
});
