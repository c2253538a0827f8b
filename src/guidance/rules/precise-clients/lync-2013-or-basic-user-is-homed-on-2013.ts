import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-or-basic-user-is-homed-on-2013',
  topic: 'precise-clients',
  source: 'coexistence-considerations#s10',
  when: { 'precise-client': ['lync-2013', 'lync-2013-basic'], pool: 'persistent-chat-2013' },
  must: { home: 'lync-2013' },
  says: {
    en: 'To use Persistent Chat in Lync 2013 or Lync 2013 Basic, a user must be homed on a Lync Server 2013 pool.',
    es: 'Para usar el chat persistente en Lync 2013 o Lync 2013 Basic, un usuario debe estar alojado en un grupo de servidores de Lync Server 2013.',
  },
  means: {
    en: 'Any Lync Server 2013 pool is suitable, not only the home of the chat pool. A user who is moved back to an old version no longer meets the condition.',
    es: 'Sirve cualquier grupo de servidores de Lync Server 2013, no solo el que aloja el de chat. Un usuario al que se devuelve a una versión anterior deja de cumplir la condición.',
  },
  advice: {
    en: 'Move the user to a Lync Server 2013 pool.',
    es: 'Traslade al usuario a un grupo de servidores de Lync Server 2013.',
  },
  note: {
    en: 'The guidance does not say whether a Survivable Branch Appliance counts as a home for chat.',
    es: 'La guía no dice si una aplicación de sucursal con funciones de supervivencia cuenta como alojamiento a efectos del chat.',
  },
});
