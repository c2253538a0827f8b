import { rule } from '../rule.ts';

export default rule({
  id: 'contacts-are-rolled-back-before-the-way-back',
  topic: 'moves',
  source: 'rolling-back-users#contacts',
  when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2010' },
  must: { 'unified-contacts': ['rolled-back', 'not-used'] },
  conflict: {
    with: 'contacts-may-be-left-to-move-cs-user',
    reading: {
      en: 'Roll the contacts back first. It does no harm, and contacts that are lost do not come back.',
      es: 'Revierta antes los contactos. No perjudica, y los contactos que se pierden no se recuperan.',
    },
  },
  says: {
    en: 'Contacts in the unified contact store must be rolled back before the user is moved back to Lync Server 2010; otherwise they are lost.',
    es: 'Los contactos del almacén de contactos unificado deben revertirse antes de devolver al usuario a Lync Server 2010; de lo contrario se pierden.',
  },
  remedy: {
    en: 'Disable the unified contact store in the policy of the user, run Invoke-CsUcsRollback, and only then move the user.',
    es: 'Deshabilite el almacén de contactos unificado en la directiva del usuario, ejecute Invoke-CsUcsRollback y solo entonces traslade al usuario.',
  },
});
