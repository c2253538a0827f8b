import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'standard-edition-may-run-a-small-pool',
  topic: 'topology',
  source: 'capacity-planning#standard-edition',
  when: {
    'created-as': 'single-server',
    'active-servers': 'one',
    'standby-servers': 'none',
    'users-per-server': 'up-to-20000',
    'users-in-all': 'up-to-80000',
    'provisioned-users': 'up-to-150000',
  },
  may: { 'runs-on': 'standard-edition' },
  within: {
    en: 'Performance and scale are limited on Standard Edition; the guidance does not say by how much. Such a pool is expected to serve chiefly for a proof of concept or an evaluation. Do not plan with the figures of other servers.',
    es: 'El rendimiento y la escalabilidad son limitados en Standard Edition; la guía no dice en qué medida. Se prevé que un grupo de servidores así sirva sobre todo para una prueba de concepto o una evaluación. No planifique con las cifras de otros servidores.',
  },
  says: {
    en: 'A new Persistent Chat deployment may run on a Lync Server 2013 Standard Edition server.',
    es: 'Una implementación nueva de chat persistente puede ejecutarse en un servidor Lync Server 2013 Standard Edition.',
  },
  note: {
    en: 'Lync Server 2010 Group Chat cannot be upgraded to a Standard Edition server (JJ205357).',
    es: 'El chat en grupo de Lync Server 2010 no se puede actualizar a un servidor Standard Edition (JJ205357).',
  },
});
