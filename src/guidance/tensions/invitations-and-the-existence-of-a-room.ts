import { tension } from '../../model/tension.ts';

export default tension({
  id: 'invitations-and-the-existence-of-a-room',
  number: 'T28',
  kind: 'ambiguity',
  weight: 'procedure',
  title: { en: 'Invitations and the existence of a room', es: 'Las invitaciones y la existencia de un salón' },
  sides: [
    {
      says: {
        en: 'Adjust the invitation settings before migration “if you want room(s) to exist under a specific category”.',
        es: 'Ajuste la configuración de las invitaciones antes de la migración si desea que existan salones en una categoría determinada.',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'The next sentence of the same topic: otherwise warnings are shown and rooms are set to the default value, false.',
        es: 'La frase siguiente del mismo tema: de lo contrario, se muestran advertencias y los salones quedan con el valor predeterminado, false.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'Invitations are a setting and do not decide whether a room exists. Adjust those of each room to those of its category; otherwise they become false, with a warning.',
    es: 'Las invitaciones son una opción y no deciden si existe un salón. Ajuste las de cada salón a las de su categoría; si no, pasan a false, con una advertencia.',
  },
});
