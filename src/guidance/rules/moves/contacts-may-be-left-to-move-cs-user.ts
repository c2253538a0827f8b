import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'contacts-may-be-left-to-move-cs-user',
  topic: 'moves',
  source: 'rolling-back-users#automatic-rollback',
  when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2010', 'move-tool': 'move-cs-user' },
  may: { 'unified-contacts': 'not-rolled-back' },
  says: {
    en: 'According to a note in one topic (JJ205224), contacts in the unified contact store may be left to Move-CsUser, which rolls them back when it moves a user from Lync Server 2013 to Lync Server 2010.',
    es: 'Según una nota de un tema (JJ205224), los contactos del almacén de contactos unificado se pueden dejar en manos de Move-CsUser, que los revierte al trasladar a un usuario de Lync Server 2013 a Lync Server 2010.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence says where the permission comes from: a note that the procedure in the same topic contradicts.',
        es: 'La frase dice de dónde procede el permiso: de una nota que el procedimiento del mismo tema contradice.',
      },
    },
  ],
});
