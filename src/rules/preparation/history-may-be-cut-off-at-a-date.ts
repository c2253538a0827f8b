import { rule } from '../rule.ts';

export default rule({
  id: 'history-may-be-cut-off-at-a-date',
  topic: 'preparation',
  source: 'migration-process-details#source-2-8-date',
  when: {},
  may: { 'cut-off': ['room-directory', 'another-level'] },
  within: {
    en: 'By the cmdlet reference (JJ205378), -StartDate is valid only with -Level RoomDirectory.',
    es: 'Según la referencia del cmdlet (JJ205378), -StartDate solo es válido con -Level RoomDirectory.',
  },
  says: {
    en: 'A date may be chosen from which the content of rooms is migrated.',
    es: 'Se puede elegir una fecha a partir de la cual se migra el contenido de los salones.',
  },
  note: {
    en: 'RoomDirectory and Content are two different levels; whether messages come along with RoomDirectory is not said. Try it with a copy.',
    es: 'RoomDirectory y Content son dos niveles distintos; no se dice si con RoomDirectory se incluyen los mensajes. Pruébelo con una copia.',
  },
});
