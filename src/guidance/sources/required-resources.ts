import { source } from '../../model/source.ts';

export default source({
  id: 'required-resources',
  title: {
    en: 'Required resources for Persistent Chat Server in Lync Server 2013',
    es: 'Recursos necesarios para el servidor de chat persistente en Lync Server 2013',
  },
  technet: 'JJ205211(v=OCS.15)',
  date: '2016-02-05',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-required-resources-for-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-required-resources-for-persistent-chat-server',
  },
  passages: {
    'extra-databases': {
      gist: {
        en: 'High availability with disaster recovery requires additional dedicated database instances, in both data centers, and two file shares.',
        es: 'La alta disponibilidad con recuperación ante desastres requiere más instancias de base de datos dedicadas, en los dos centros de datos, y dos recursos compartidos de archivos.',
      },
      aside: {
        en: 'What standby servers require in addition. How such a pool is built is outside the questions of coexistence.',
        es: 'Es lo que exigen además los servidores en espera. Cómo se construye un grupo de servidores así queda fuera de las cuestiones de la coexistencia.',
      },
    },
    'compliance-instances': {
      gist: {
        en: 'The compliance database may share the SQL Server instance of the Persistent Chat database, but separate instances are recommended for high availability and disaster recovery.',
        es: 'La base de datos de cumplimiento puede compartir la instancia de SQL Server de la de chat persistente, pero para la alta disponibilidad y la recuperación ante desastres se recomiendan instancias separadas.',
      },
      aside: {
        en: 'Advice for high availability; the checkers ask only about the content database.',
        es: 'Es un consejo para la alta disponibilidad; los comprobadores solo preguntan por la base de datos de contenido.',
      },
    },
    'time-zone': {
      gist: {
        en: 'The active servers of a Persistent Chat pool have to be in the time zone of the Lync pool that is their next hop.',
        es: 'Los servidores activos de un grupo de servidores de chat persistente tienen que estar en la zona horaria del grupo de servidores de Lync que es su próximo salto.',
      },
      translation: {
        en: 'This sentence is missing from an older published Spanish text. We follow the English.',
        es: 'En un texto anterior publicado en español falta esta frase. Seguimos el inglés.',
      },
    },
  },
});
