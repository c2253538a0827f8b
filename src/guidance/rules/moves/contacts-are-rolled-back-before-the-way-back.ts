import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'contacts-are-rolled-back-before-the-way-back',
  topic: 'moves',
  source: 'rolling-back-users#contacts',
  when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2010' },
  must: { 'unified-contacts': ['rolled-back', 'not-used'] },
  conflict: {
    with: 'contacts-may-be-left-to-move-cs-user',
    reading: {
      en: 'Roll the contacts back first. A rollback does no harm, and lost contacts cannot be recovered.',
      es: 'Revierta antes los contactos. La reversión no perjudica, y los contactos perdidos no se recuperan.',
    },
  },
  says: {
    en: 'Contacts in the unified contact store must be rolled back before a user is moved back to Lync Server 2010; otherwise the contacts are lost.',
    es: 'Los contactos del almacén de contactos unificado deben revertirse antes de devolver a un usuario a Lync Server 2010; de lo contrario los contactos se pierden.',
  },
  advice: {
    en: 'Disable the unified contact store in the policy of the user, run Invoke-CsUcsRollback, and only then move the user.',
    es: 'Deshabilite el almacén de contactos unificado en la directiva del usuario, ejecute Invoke-CsUcsRollback y solo entonces traslade al usuario.',
  },
});
