import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2007-r2-must-be-homed-on-its-own-version',
  topic: 'homing',
  source: 'coexistence-considerations#s5',
  when: { pool: 'group-chat-2007-r2' },
  must: { host: 'ocs-2007-r2' },
  says: {
    en: 'An Office Communications Server 2007 R2 Group Chat pool must be homed on an Office Communications Server 2007 R2 pool and on no other.',
    es: 'Un grupo de servidores de chat en grupo de Office Communications Server 2007 R2 debe estar alojado en un grupo de servidores de Office Communications Server 2007 R2 y en ningún otro.',
  },
  means: {
    en: 'We take the home of a chat pool to be its next hop: the Front End pool it registers with. No topic says so outright.',
    es: 'Entendemos que el alojamiento de un grupo de servidores de chat es su próximo salto: el grupo de servidores front-end en el que se registra. Ningún tema lo dice expresamente.',
  },
  advice: {
    en: 'Home the Group Chat pool on an Office Communications Server 2007 R2 pool.',
    es: 'Aloje el grupo de servidores de chat en grupo en un grupo de servidores de Office Communications Server 2007 R2.',
  },
});
