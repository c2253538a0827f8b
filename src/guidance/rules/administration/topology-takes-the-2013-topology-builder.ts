import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'topology-takes-the-2013-topology-builder',
  topic: 'administration',
  source: 'verifying-pilot-pool-2010#topology-builder',
  when: { task: 'topology' },
  must: { tool: 'topology-builder-2013' },
  says: {
    en: 'A topology of Lync Server 2013 and Lync Server 2010 can be opened, and pools created in it, only with the Lync Server 2013 Topology Builder.',
    es: 'Una topología de Lync Server 2013 y Lync Server 2010 solo se puede abrir, y solo se pueden crear grupos de servidores en ella, con el Generador de topologías de Lync Server 2013.',
  },
  advice: { en: 'Use the Lync Server 2013 Topology Builder.', es: 'Use el Generador de topologías de Lync Server 2013.' },
  note: {
    en: 'The topic is about Lync Server 2010. Office Communications Server 2007 R2 has no Topology Builder.',
    es: 'El tema trata de Lync Server 2010. Office Communications Server 2007 R2 no tiene Generador de topologías.',
  },
});
