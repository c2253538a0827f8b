import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pool-of-2007-r2-is-empty-before-it-goes',
  topic: 'retirement',
  source: 'pools-of-ocs-2007-r2#empty-pool',
  when: { removing: 'ocs-2007-r2-pool' },
  must: { 'legacy-pool': ['empty', 'deactivated'] },
  says: {
    en: 'An Office Communications Server 2007 R2 pool must be verified to hold no users and no other contact objects before it is removed.',
    es: 'Antes de quitar un grupo de servidores de Office Communications Server 2007 R2, debe comprobarse que no contiene usuarios ni otros objetos de contacto.',
  },
  advice: {
    en: 'Move the users with Move-CsLegacyUser or in Lync Server Control Panel, and the contact objects as well.',
    es: 'Traslade a los usuarios con Move-CsLegacyUser o en el Panel de control de Lync Server, y también los objetos de contacto.',
  },
});
