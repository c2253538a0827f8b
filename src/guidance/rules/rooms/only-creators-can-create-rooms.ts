import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'only-creators-can-create-rooms',
  topic: 'rooms',
  source: 'persistent-chat-categories#creators',
  when: { 'room-task': 'create' },
  cannot: { 'room-standing': ['member', 'none'] },
  says: {
    en: 'Users who are not Creators of a Persistent Chat category cannot create rooms in it.',
    es: 'Los usuarios que no figuran como creadores de una categoría de chat persistente no pueden crear salones en ella.',
  },
  means: {
    en: 'Membership of a room gives no right to create rooms. Persistent Chat administrators are an exception (JJ676774).',
    es: 'Ser miembro de un salón no da derecho a crear salones. Los administradores de chat persistente son una excepción (JJ676774).',
  },
  advice: {
    en: 'Ask a Persistent Chat administrator to add the user to the Creators of the category.',
    es: 'Pida a un administrador de chat persistente que agregue al usuario a los creadores de la categoría.',
  },
});
