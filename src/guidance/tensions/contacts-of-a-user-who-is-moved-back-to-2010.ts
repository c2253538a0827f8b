import { tension } from '../../model/tension.ts';

export default tension({
  id: 'contacts-of-a-user-who-is-moved-back-to-2010',
  number: 'T62',
  kind: 'conflict',
  weight: 'verdict',
  title: {
    en: 'Contacts of a user who is moved back to 2010',
    es: 'Los contactos de un usuario al que se devuelve a Lync Server 2010',
  },
  sides: [
    {
      says: {
        en: 'Move-CsUser rolls back the unified contact store automatically when it moves a user from 2013 to 2010, so the steps can be skipped.',
        es: 'Move-CsUser revierte automáticamente el almacén de contactos unificado al trasladar a un usuario de 2013 a 2010, así que los pasos se pueden omitir.',
      },
      sources: ['rolling-back-users'],
    },
    {
      says: {
        en: 'The procedure in the same topic: roll the contacts back before the move; if this step is omitted, they are lost.',
        es: 'El procedimiento del mismo tema: revierta los contactos antes del traslado; si se omite este paso, se pierden.',
      },
      sources: ['rolling-back-users'],
    },
  ],
  reading: {
    en: 'Roll the contacts back first; it does no harm.',
    es: 'Revierta antes los contactos; no perjudica.',
  },
  shownBy: {
    checker: 'user-move',
    given: {
      'moved-from': 'lync-2013',
      'moved-to': 'lync-2010',
      'move-tool': 'move-cs-user',
      'unified-contacts': 'not-rolled-back',
    },
  },
});
