import { rule } from '../rule.ts';

export default rule({
  id: 'new-application-beside-2013-cannot-have-a-2007-r2-next-hop',
  topic: 'topology',
  source: 'trusted-applications-from-2007-r2#legacy-pool',
  when: { application: ['new-group-chat-2010', 'new-trusted-application'], 'mixed-topology': 'yes' },
  cannot: { 'next-hop': 'ocs-2007-r2' },
  says: {
    en: 'Once the topologies are merged, a new trusted application server cannot have the Office Communications Server 2007 R2 pool as its next hop: that is not supported.',
    es: 'Una vez combinadas las topologías, un servidor de aplicaciones de confianza nuevo no puede tener como próximo salto el grupo de servidores de Office Communications Server 2007 R2: no se admite.',
  },
  means: {
    en: 'It must be a Lync Server 2013 pool, although Topology Builder lists both.',
    es: 'Tiene que ser un grupo de servidores de Lync Server 2013, aunque el Generador de topologías muestre los dos grupos de servidores.',
  },
  remedy: { en: 'Select the Lync Server 2013 pool.', es: 'Seleccione el grupo de servidores de Lync Server 2013.' },
});
