import { rule } from '../rule.ts';

export default rule({
  id: 'room-managers-do-not-share-a-name',
  topic: 'administration',
  source: 'persistent-chat-membership#duplicate-names',
  when: { task: ['room', 'room-category'], role: ['room-manager', 'room-manager-and-creator'] },
  must: { 'user-name': 'unique' },
  says: {
    en: 'Among the users who change their rooms, no two users must have the same name: otherwise the change fails with an error message.',
    es: 'Entre los usuarios que modifican sus salones no debe haber dos con el mismo nombre: de lo contrario, la modificación falla con un mensaje de error.',
  },
  remedy: {
    en: 'Give one of the two users another name before the room is changed.',
    es: 'Antes de modificar el salón, dé otro nombre a uno de los dos usuarios.',
  },
  note: {
    en: 'Which attribute is meant by the name is not said.',
    es: 'No se dice a qué atributo se refiere el nombre.',
  },
});
