import { rule } from '../rule.ts';

export default rule({
  id: 'branch-user-cannot-create-rooms-or-see-cards',
  topic: 'rooms',
  source: 'creating-or-editing-a-room#branch-appliance',
  when: { 'branch-appliance': 'yes' },
  cannot: { 'room-task': ['create', 'room-card'] },
  says: {
    en: 'A user homed on a Survivable Branch Appliance cannot create rooms or see the room card of existing ones.',
    es: 'Un usuario alojado en una aplicación de sucursal con funciones de supervivencia no puede crear salones ni ver la ficha de los existentes.',
  },
  remedy: {
    en: 'Have a Creator homed on a Lync Server 2013 pool create the room, or move the user to such a pool.',
    es: 'Pida que cree el salón un creador alojado en un grupo de servidores de Lync Server 2013 o traslade al usuario a un grupo de servidores de esa versión.',
  },
  note: {
    en: 'Reading and posting in existing rooms is neither excluded nor permitted: the guidance does not mention it.',
    es: 'Leer y publicar en salones existentes ni se excluye ni se permite: la guía no lo menciona.',
  },
});
