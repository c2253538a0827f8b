import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pool-of-2010-is-empty-before-it-goes',
  topic: 'retirement',
  source: 'pools-of-lync-server-2010#empty-pool',
  when: { removing: 'lync-2010-pool' },
  must: { 'legacy-pool': ['empty', 'deactivated'] },
  says: {
    en: 'A Lync Server 2010 pool must be verified to hold no users and no other contact objects before it is removed.',
    es: 'Antes de quitar un grupo de servidores de Lync Server 2010, debe comprobarse que no contiene usuarios ni otros objetos de contacto.',
  },
  advice: {
    en: 'Move the users with Move-CsUser or in Lync Server Control Panel, and the contact objects as well.',
    es: 'Traslade a los usuarios con Move-CsUser o en el Panel de control de Lync Server, y también los objetos de contacto.',
  },
});
