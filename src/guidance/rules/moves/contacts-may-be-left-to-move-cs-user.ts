import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'contacts-may-be-left-to-move-cs-user',
  topic: 'moves',
  source: 'rolling-back-users#automatic-rollback',
  when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2010', 'move-tool': 'move-cs-user' },
  may: { 'unified-contacts': 'not-rolled-back' },
  says: {
    en: 'Contacts in the unified contact store may be left to Move-CsUser, which rolls them back when it moves a user from Lync Server 2013 to Lync Server 2010.',
    es: 'Los contactos del almacén de contactos unificado se pueden dejar en manos de Move-CsUser, que los revierte al trasladar a un usuario de Lync Server 2013 a Lync Server 2010.',
  },
});
