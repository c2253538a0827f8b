import { rule } from '../rule.ts';

export default rule({
  id: 'room-user-is-homed-on-2013',
  topic: 'rooms',
  source: 'coexistence-considerations#s10',
  when: {},
  must: { home: 'lync-2013' },
  says: {
    en: 'To use Persistent Chat rooms in the Lync 2013 client, the user must be homed on Lync Server 2013.',
    es: 'Para usar los salones de chat persistente en el cliente Lync 2013, el usuario debe estar alojado en Lync Server 2013.',
  },
  means: {
    en: 'Any Lync Server 2013 pool will do; it need not be the one the chat pool is homed on. Whether a Survivable Branch Appliance counts as such a home for chat is not said.',
    es: 'Sirve cualquier grupo de servidores de Lync Server 2013; no hace falta que sea el que aloja el grupo de servidores de chat. No se dice si una aplicación de sucursal con funciones de supervivencia cuenta como alojamiento de ese tipo a efectos del chat.',
  },
  remedy: {
    en: 'Move the user to a Lync Server 2013 pool first.',
    es: 'Traslade antes al usuario a un grupo de servidores de Lync Server 2013.',
  },
});
