import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'persistent-chat-2013-must-be-homed-on-its-own-version',
  topic: 'homing',
  source: 'coexistence-considerations#s3',
  when: { pool: 'persistent-chat-2013' },
  must: { host: 'lync-2013' },
  says: {
    en: 'A Lync Server 2013 Persistent Chat pool must be homed on a Lync Server 2013 pool and on no other.',
    es: 'Un grupo de servidores de chat persistente de Lync Server 2013 debe estar alojado en un grupo de servidores de Lync Server 2013 y en ningún otro.',
  },
  means: {
    en: 'We take the home of a chat pool to be its next hop: the Front End pool it registers with. No topic says so outright.',
    es: 'Entendemos que el alojamiento de un grupo de servidores de chat es su próximo salto: el grupo de servidores front-end en el que se registra. Ningún tema lo dice expresamente.',
  },
  advice: {
    en: 'Home the Persistent Chat pool on a Lync Server 2013 pool.',
    es: 'Aloje el grupo de servidores de chat persistente en un grupo de servidores de Lync Server 2013.',
  },
});
