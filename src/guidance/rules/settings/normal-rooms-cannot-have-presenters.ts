import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'normal-rooms-cannot-have-presenters',
  topic: 'settings',
  source: 'manage-rooms#presenters',
  when: { setting: 'presenters' },
  cannot: { wish: 'keep' },
  says: {
    en: 'A Lync Server 2013 room of type Normal cannot have presenters.',
    es: 'Un salón de tipo Normal de Lync Server 2013 no puede tener moderadores.',
  },
  advice: {
    en: 'Remove the presenters, or use a room of type Auditorium, in which only presenters post.',
    es: 'Quite a los moderadores o use un salón de tipo Auditorium, en el que solo publican los moderadores.',
  },
  note: {
    en: 'The guidance does not say what the migration does with presenters of a legacy room.',
    es: 'La guía no dice qué hace la migración con los moderadores que tenga un salón heredado.',
  },
});
