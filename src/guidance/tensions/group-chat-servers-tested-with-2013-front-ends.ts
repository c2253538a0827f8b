import { tension } from '../../model/tension.ts';

export default tension({
  id: 'group-chat-servers-tested-with-2013-front-ends',
  number: 'T58',
  kind: 'conflict',
  weight: 'verdict',
  title: {
    en: 'Group Chat servers tested with 2013 Front Ends',
    es: 'Servidores de chat en grupo probados con servidores front-end de 2013',
  },
  sides: [
    {
      says: {
        en: 'A Group Chat pool of 2010 can be homed on a Lync Server 2010 pool and on no other.',
        es: 'Un grupo de servidores de chat en grupo de 2010 puede estar alojado en un grupo de servidores de Lync Server 2010 y en ningún otro.',
      },
      sources: ['coexistence-considerations'],
    },
    {
      says: {
        en: 'A topic published for Lync Server 2013 describes a stress test of three Group Chat Servers with two Lync Server 2013 Front Ends.',
        es: 'Un tema publicado para Lync Server 2013 describe una prueba de esfuerzo de tres servidores de chat en grupo con dos servidores front-end de Lync Server 2013.',
      },
      sources: ['monitoring-group-chat'],
    },
  ],
  reading: {
    en: 'The rule on the home applies. The test does not give permission: its topic always names servers of 2010 and does not say which pool was their next hop.',
    es: 'La regla sobre el alojamiento se aplica. La prueba no da permiso: su tema nombra siempre servidores de 2010 y no dice qué grupo de servidores era su próximo salto.',
  },
});
