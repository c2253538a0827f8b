import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'central-management-moves-before-2010-goes',
  topic: 'retirement',
  source: 'moving-central-management#before-removal',
  when: { removing: 'lync-2010-pool' },
  must: { 'central-management': 'moved' },
  says: {
    en: 'The Central Management Server must be moved to Lync Server 2013 before the Lync Server 2010 server that holds it is removed.',
    es: 'El servidor de administración central debe trasladarse a Lync Server 2013 antes de quitar el servidor de Lync Server 2010 que lo contiene.',
  },
  advice: {
    en: 'Move the Central Management Server with Move-CsManagementServer.',
    es: 'Traslade el servidor de administración central con Move-CsManagementServer.',
  },
});
