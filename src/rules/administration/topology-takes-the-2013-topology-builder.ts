import { rule } from '../rule.ts';

export default rule({
  id: 'topology-takes-the-2013-topology-builder',
  topic: 'administration',
  source: 'verifying-pilot-pool-2010#topology-builder',
  when: { task: 'topology' },
  must: { tool: 'topology-builder-2013' },
  says: {
    en: 'The topology of 2013 and 2010 must be opened, and pools created in it, with the 2013 Topology Builder.',
    es: 'La topología de 2013 y 2010 debe abrirse, y sus grupos de servidores deben crearse, con el Generador de topologías de 2013.',
  },
  remedy: { en: 'Use the 2013 Topology Builder.', es: 'Use el Generador de topologías de 2013.' },
  note: {
    en: 'The topic is about 2010. With 2007 R2 there is no older Topology Builder.',
    es: 'El tema trata de 2010. Con 2007 R2 no hay un Generador de topologías anterior.',
  },
});
