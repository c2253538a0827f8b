import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-managers-do-not-share-a-name',
  topic: 'administration',
  source: 'persistent-chat-membership#duplicate-names',
  when: { task: ['room', 'room-category'], role: ['room-manager', 'room-manager-and-creator'] },
  must: { 'user-name': 'unique' },
  says: {
    en: 'Users who change their Persistent Chat rooms must have different names from one another: otherwise the change fails with an error message.',
    es: 'Los usuarios que modifican sus salones de chat persistente deben tener nombres distintos entre sí: de lo contrario, la modificación falla con un mensaje de error.',
  },
  advice: {
    en: 'Give one of the two users another name before the room is changed.',
    es: 'Antes de modificar el salón, dé otro nombre a uno de los dos usuarios.',
  },
  note: {
    en: 'The topic does not say which attribute it means by the name.',
    es: 'El tema no dice a qué atributo se refiere con el nombre.',
  },
});
