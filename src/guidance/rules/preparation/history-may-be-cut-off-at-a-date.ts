import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'history-may-be-cut-off-at-a-date',
  topic: 'preparation',
  source: 'migration-process-details#source-2-8-date',
  when: {},
  may: { 'cut-off': ['room-directory', 'another-level'] },
  within: {
    en: 'According to the cmdlet reference (JJ205378), -StartDate is valid only with -Level RoomDirectory.',
    es: 'Según la referencia del cmdlet (JJ205378), -StartDate solo es válido con -Level RoomDirectory.',
  },
  says: {
    en: 'A date may be chosen from which the content of Group Chat rooms is migrated.',
    es: 'Se puede elegir una fecha a partir de la cual se migra el contenido de los salones de chat en grupo.',
  },
  note: {
    en: 'RoomDirectory and Content are two different levels; the guidance does not say whether messages are included with RoomDirectory. Try the export with a copy.',
    es: 'RoomDirectory y Content son dos niveles distintos; la guía no dice si con RoomDirectory se incluyen los mensajes. Pruebe la exportación con una copia.',
  },
});
