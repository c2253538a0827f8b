import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'branch-user-cannot-create-rooms-or-see-cards',
  topic: 'rooms',
  source: 'creating-or-editing-a-room#branch-appliance',
  when: { 'branch-appliance': 'yes' },
  cannot: { 'room-task': ['create', 'room-card'] },
  says: {
    en: 'A user homed on a Survivable Branch Appliance cannot create Persistent Chat rooms or see the room card of existing rooms.',
    es: 'Un usuario alojado en una aplicación de sucursal con funciones de supervivencia no puede crear salones de chat persistente ni ver la ficha de los existentes.',
  },
  advice: {
    en: 'Ask a Creator homed on a Lync Server 2013 pool to create the room, or move the user to a Lync Server 2013 pool.',
    es: 'Pida que cree el salón un creador alojado en un grupo de servidores de Lync Server 2013 o traslade al usuario a un grupo de servidores de Lync Server 2013.',
  },
  note: {
    en: 'The guidance does not mention reading and posting in existing rooms: it neither excludes nor permits it.',
    es: 'La guía no menciona si se puede leer y publicar en salones existentes: ni lo excluye ni lo permite.',
  },
});
