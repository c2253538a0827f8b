import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'persistent-chat-2013-may-be-homed-on-its-own-version',
  topic: 'homing',
  source: 'coexistence-considerations#s3',
  when: { pool: 'persistent-chat-2013' },
  may: { host: 'lync-2013' },
  says: {
    en: 'A Lync Server 2013 Persistent Chat pool may be homed on a Lync Server 2013 pool.',
    es: 'Un grupo de servidores de chat persistente de Lync Server 2013 se puede alojar en un grupo de servidores de Lync Server 2013.',
  },
});
