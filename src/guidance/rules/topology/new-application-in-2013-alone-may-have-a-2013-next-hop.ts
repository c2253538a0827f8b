import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'new-application-in-2013-alone-may-have-a-2013-next-hop',
  topic: 'topology',
  source: 'new-trusted-application-server#next-hop',
  when: { application: 'new-trusted-application', 'mixed-topology': 'no' },
  may: { 'next-hop': 'lync-2013' },
  says: {
    en: 'In a deployment of Lync Server 2013 alone, the Front End pool may be selected as the next hop of a new trusted application pool.',
    es: 'En una implementación únicamente de Lync Server 2013, el grupo de servidores front-end se puede seleccionar como próximo salto de un nuevo grupo de aplicaciones de confianza.',
  },
});
