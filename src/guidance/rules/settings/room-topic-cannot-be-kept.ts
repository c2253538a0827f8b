import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-topic-cannot-be-kept',
  topic: 'settings',
  source: 'new-persistent-chat-features#topic',
  when: { setting: 'topic' },
  cannot: { wish: 'keep' },
  says: {
    en: 'The topic of a legacy room cannot be kept as a property: rooms of Lync Server 2013 have no topic.',
    es: 'El tema de un salón heredado no se puede conservar como propiedad: los salones de Lync Server 2013 no tienen tema.',
  },
  note: {
    en: 'The guidance does not say whether the migration adds the text of the topic to the description.',
    es: 'La guía no dice si la migración agrega el texto del tema a la descripción.',
  },
});
