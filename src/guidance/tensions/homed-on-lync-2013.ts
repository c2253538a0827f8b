import { tension } from '../../model/tension.ts';

export default tension({
  id: 'homed-on-lync-2013',
  number: 'T18',
  kind: 'ambiguity',
  weight: 'verdict',
  title: { en: 'Homed on “Lync 2013”', es: 'Alojado en «Lync 2013»' },
  sides: [
    {
      says: {
        en: 'In sentence 10 of Coexistence considerations, the user is homed on “Lync 2013”, which elsewhere is the name of the client.',
        es: 'En la frase 10 de Consideraciones sobre la coexistencia, el usuario está alojado en «Lync 2013», que en otros lugares es el nombre del cliente.',
      },
      sources: ['coexistence-considerations'],
    },
    {
      says: {
        en: 'Users are moved to a Lync Server 2013 pool, and they can connect to rooms in several Persistent Chat pools.',
        es: 'Los usuarios se trasladan a un grupo de servidores de Lync Server 2013, y pueden conectarse a salones de varios grupos de servidores de chat persistente.',
      },
      sources: ['moving-users-from-lync-server-2010', 'deployment-checklist'],
    },
  ],
  reading: {
    en: 'It means a Lync Server 2013 pool: any of them, not necessarily the one on which the chat pool is homed.',
    es: 'Quiere decir un grupo de servidores de Lync Server 2013: cualquiera, no necesariamente el que aloja el de chat.',
  },
});
