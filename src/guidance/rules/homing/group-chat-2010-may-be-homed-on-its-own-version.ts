import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2010-may-be-homed-on-its-own-version',
  topic: 'homing',
  source: 'coexistence-considerations#s4',
  when: { pool: 'group-chat-2010' },
  may: { host: 'lync-2010' },
  says: {
    en: 'A Lync Server 2010 Group Chat pool may be homed on a Lync Server 2010 pool.',
    es: 'Un grupo de servidores de chat en grupo de Lync Server 2010 se puede alojar en un grupo de servidores de Lync Server 2010.',
  },
  note: {
    en: 'The home on Lync Server 2010 is allowed only while coexistence lasts: until migration is complete and the legacy deployment has been decommissioned completely (sentence 2).',
    es: 'El alojamiento en Lync Server 2010 solo se permite mientras dure la coexistencia: hasta que la migración se complete y la implementación heredada se retire por completo (frase 2).',
  },
});
