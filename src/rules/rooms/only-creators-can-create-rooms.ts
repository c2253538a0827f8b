import { rule } from '../rule.ts';

export default rule({
  id: 'only-creators-can-create-rooms',
  topic: 'rooms',
  source: 'persistent-chat-categories#creators',
  when: { 'room-task': 'create' },
  cannot: { 'room-standing': ['member', 'none'] },
  says: {
    en: 'Users who are not among the Creators of a category cannot create rooms in it.',
    es: 'Los usuarios que no figuran como creadores de una categoría no pueden crear salones en ella.',
  },
  means: {
    en: 'Being a member of a room gives no right to create one. Persistent Chat administrators are excepted (JJ676774).',
    es: 'Ser miembro de un salón no da derecho a crear otro. Se exceptúan los administradores de chat persistente (JJ676774).',
  },
  remedy: {
    en: 'Have a Persistent Chat administrator add the user to the Creators of the category.',
    es: 'Pida a un administrador de chat persistente que agregue al usuario a los creadores de la categoría.',
  },
});
