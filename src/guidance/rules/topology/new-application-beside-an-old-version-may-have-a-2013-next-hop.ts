import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'new-application-beside-an-old-version-may-have-a-2013-next-hop',
  topic: 'topology',
  source: 'trusted-applications-from-2010#procedure',
  when: { application: 'new-trusted-application', 'mixed-topology': 'yes' },
  may: { 'next-hop': 'lync-2013' },
  says: {
    en: 'In a mixed environment of an old version and Lync Server 2013, a Lync Server 2013 pool may be selected as the next hop of a new trusted application pool.',
    es: 'En un entorno mixto de una versión anterior y Lync Server 2013, se puede seleccionar un grupo de servidores de Lync Server 2013 como próximo salto de un nuevo grupo de aplicaciones de confianza.',
  },
});
