import { rule } from '../rule.ts';

export default rule({
  id: 'normal-rooms-cannot-have-presenters',
  topic: 'settings',
  source: 'manage-rooms#presenters',
  when: { setting: 'presenters' },
  cannot: { wish: 'keep' },
  says: {
    en: 'A room of type Normal cannot have presenters in 2013.',
    es: 'Un salón de tipo Normal no puede tener moderadores en Lync Server 2013.',
  },
  remedy: {
    en: 'Do without them, or use a room of type Auditorium, in which only presenters post.',
    es: 'Prescinda de ellos o use un salón de tipo Auditorium, en el que solo publican los moderadores.',
  },
  note: {
    en: 'What the migration does with presenters that a legacy room has is not said.',
    es: 'No se dice qué hace la migración con los moderadores que tenga un salón heredado.',
  },
});
