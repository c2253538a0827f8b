import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'new-application-beside-2013-cannot-have-a-2007-r2-next-hop',
  topic: 'topology',
  source: 'trusted-applications-from-2007-r2#legacy-pool',
  when: { application: ['new-group-chat-2010', 'new-trusted-application'], 'mixed-topology': 'yes' },
  cannot: { 'next-hop': 'ocs-2007-r2' },
  says: {
    en: 'Once the Office Communications Server 2007 R2 topology is merged with Lync Server 2013, a new trusted application server cannot have a 2007 R2 pool as its next hop: that is not supported.',
    es: 'Una vez combinada la topología de Office Communications Server 2007 R2 con Lync Server 2013, un servidor de aplicaciones de confianza nuevo no puede tener como próximo salto un grupo de servidores de 2007 R2: no se admite.',
  },
  means: {
    en: 'The next hop has to be a Lync Server 2013 pool, although Topology Builder lists both pools.',
    es: 'El próximo salto tiene que ser un grupo de servidores de Lync Server 2013, aunque el Generador de topologías muestre los dos grupos de servidores.',
  },
  advice: { en: 'Select the Lync Server 2013 pool.', es: 'Seleccione el grupo de servidores de Lync Server 2013.' },
});
