import { rule } from '../rule.ts';

export default rule({
  id: 'room-topic-cannot-be-kept',
  topic: 'settings',
  source: 'new-persistent-chat-features#topic',
  when: { setting: 'topic' },
  cannot: { wish: 'keep' },
  says: {
    en: 'The topic of a room cannot be kept as a property: rooms of 2013 have none.',
    es: 'El tema de un salón no se puede conservar como propiedad: los salones de 2013 no lo tienen.',
  },
  note: {
    en: 'Whether the migration adds the text of the topic to the description is not said.',
    es: 'No se dice si la migración agrega el texto del tema a la descripción.',
  },
});
