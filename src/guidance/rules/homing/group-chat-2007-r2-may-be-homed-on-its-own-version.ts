import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2007-r2-may-be-homed-on-its-own-version',
  topic: 'homing',
  source: 'coexistence-considerations#s5',
  when: { pool: 'group-chat-2007-r2' },
  may: { host: 'ocs-2007-r2' },
  says: {
    en: 'An Office Communications Server 2007 R2 Group Chat pool may be homed on an Office Communications Server 2007 R2 pool.',
    es: 'Un grupo de servidores de chat en grupo de Office Communications Server 2007 R2 se puede alojar en un grupo de servidores de Office Communications Server 2007 R2.',
  },
  note: {
    en: 'The home on Office Communications Server 2007 R2 is allowed only while coexistence lasts: until migration is complete and the legacy deployment has been decommissioned completely (sentence 2).',
    es: 'El alojamiento en Office Communications Server 2007 R2 solo se permite mientras dure la coexistencia: hasta que la migración se complete y la implementación heredada se retire por completo (frase 2).',
  },
});
