import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-user-is-homed-on-2013',
  topic: 'rooms',
  source: 'coexistence-considerations#s10',
  when: {},
  must: { home: 'lync-2013' },
  says: {
    en: 'To use Persistent Chat rooms in the Lync 2013 client, a user must be homed on Lync Server 2013.',
    es: 'Para usar los salones de chat persistente en el cliente Lync 2013, un usuario debe estar alojado en Lync Server 2013.',
  },
  means: {
    en: 'Any Lync Server 2013 pool is suitable; the pool of the user and the home of the chat pool can be different. The guidance does not say whether a Survivable Branch Appliance counts as a home for chat.',
    es: 'Sirve cualquier grupo de servidores de Lync Server 2013; el del usuario y el que aloja el de chat pueden ser distintos. La guía no dice si una aplicación de sucursal con funciones de supervivencia cuenta como alojamiento a efectos del chat.',
  },
  advice: {
    en: 'Move the user to a Lync Server 2013 pool first.',
    es: 'Traslade antes al usuario a un grupo de servidores de Lync Server 2013.',
  },
});
