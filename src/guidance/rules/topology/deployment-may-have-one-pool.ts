import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'deployment-may-have-one-pool',
  topic: 'topology',
  source: 'deployment-checklist#several-pools',
  when: { 'pool-subject': 'deployment', 'pool-reason': 'another' },
  may: { 'pool-wish': 'in-one-pool' },
  says: {
    en: 'A Lync Server 2013 deployment may have one Persistent Chat pool.',
    es: 'Una implementación de Lync Server 2013 puede tener un grupo de servidores de chat persistente.',
  },
});
