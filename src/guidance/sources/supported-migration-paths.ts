import { quotingSpanish } from '../../model/quotation.ts';
import { source } from '../../model/source.ts';

export default source({
  id: 'supported-migration-paths',
  title: {
    en: 'Supported server migration paths and coexistence scenarios in Lync Server 2013',
    es: 'Rutas de migración de servidor y escenarios de coexistencia admitidos en Lync Server 2013',
  },
  technet: 'Gg425764(v=OCS.15)',
  date: '2012-10-16',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios',
  },
  passages: {
    'either-version': {
      gist: {
        en: 'Lync Server 2013 supports migration from Lync Server 2010 or from Office Communications Server 2007 R2.',
        es: 'Lync Server 2013 admite la migración desde Lync Server 2010 o desde Office Communications Server 2007 R2.',
      },
      translation: {
        en: 'The published Spanish says migration “of” either version. We follow the English: migration from it.',
        es: 'El texto publicado en español dice «migración de» cualquiera de las versiones. Seguimos el inglés: la migración desde ella.',
      },
    },
    'both-old-versions': {
      gist: {
        en: 'Migration from an environment that runs both Lync Server 2010 and Office Communications Server 2007 R2 is not supported.',
        es: 'No se admite la migración desde un entorno en el que se ejecuten tanto Lync Server 2010 como Office Communications Server 2007 R2.',
      },
    },
    'earlier-versions': {
      gist: {
        en: 'Migration from earlier versions, such as Office Communications Server 2007 or Live Communications Server 2005, is not supported.',
        es: 'No se admite la migración desde versiones más antiguas, como Office Communications Server 2007 o Live Communications Server 2005.',
      },
    },
    'group-chat-separately': {
      gist: {
        en: 'Group Chat of a previous deployment has to be migrated separately.',
        es: 'El chat en grupo de una implementación anterior tiene que migrarse por separado.',
      },
      aside: {
        en: 'It refers to a separate procedure. The topic says further down when that procedure is carried out, and a rule cites that.',
        es: 'Remite a un procedimiento aparte. El tema dice más abajo cuándo se lleva a cabo ese procedimiento, y una regla lo cita.',
      },
    },
    'all-topologies': {
      gist: {
        en: 'Migration of every topology and server role is supported, also to a different topology, including from Standard Edition to Enterprise Edition.',
        es: 'Se admite la migración de todas las topologías y roles de servidor, también a una topología distinta, incluso de Standard Edition a Enterprise Edition.',
      },
      translation: {
        en: 'The published Spanish adds “in a consolidated configuration” to Enterprise Edition. We follow the English, which has no such words.',
        es: 'El texto publicado en español añade a Enterprise Edition «en una configuración consolidada». Seguimos el inglés, que no lo dice.',
      },
    },
    'side-by-side': {
      gist: {
        en: 'The only supported method is side by side: 2013 is deployed next to the old version on separate servers, with different system and pool names; then operations and users are moved.',
        es: 'El único método admitido es en paralelo: 2013 se implementa junto a la versión anterior, en servidores propios y con nombres distintos de sistemas y de grupos de servidores; después se trasladan las operaciones y los usuarios.',
      },
    },
    rollback: {
      gist: {
        en: 'If a return to the previous version becomes necessary, operations may be shifted back to the old servers.',
        es: 'Si hay que volver a la versión anterior, las operaciones pueden devolverse a los servidores antiguos.',
      },
      aside: {
        en: 'It is about server operations in general. No topic says how imported chat data would be returned to Group Chat; the backups are the only safety net described.',
        es: 'Trata de las operaciones de los servidores en general. Ningún tema dice cómo volverían al chat en grupo los datos importados; las copias de seguridad son la única salvaguarda descrita.',
      },
    },
    forests: {
      gist: {
        en: 'Migration across Active Directory forests is not supported.',
        es: 'No se admite la migración entre bosques de Active Directory.',
      },
      aside: {
        en: 'The chat migration topic (JJ205264) says the same of the Persistent Chat pool, and the rule cites it.',
        es: 'El tema sobre la migración del chat (JJ205264) dice lo mismo del grupo de servidores de chat persistente, y la regla lo cita.',
      },
    },
    'one-old-version': {
      gist: {
        en: 'Lync Server 2013 may coexist with components of Lync Server 2010 or of Office Communications Server 2007 R2, one of the two.',
        es: 'Lync Server 2013 puede coexistir con componentes de Lync Server 2010 o de Office Communications Server 2007 R2, con una de las dos versiones.',
      },
    },
    'three-versions': {
      gist: {
        en: 'A concurrent deployment of Lync Server 2013, Lync Server 2010 and Office Communications Server 2007 R2 is not supported.',
        es: 'No se admite una implementación simultánea de Lync Server 2013, Lync Server 2010 y Office Communications Server 2007 R2.',
      },
    },
    'mixed-routing': {
      gist: {
        en: 'While an old version coexists temporarily with Lync Server 2013, routing between the versions is supported only in part.',
        es: 'Mientras una versión anterior coexiste temporalmente con Lync Server 2013, el enrutamiento entre versiones solo se admite en parte.',
      },
      translation: {
        en: 'An older published Spanish text swaps the versions: a previous 2013 deployment with a new one of 2010. We follow the English: a previous deployment with the new one of 2013.',
        es: 'Un texto anterior publicado en español intercambia las versiones: una implementación anterior de 2013 con una nueva de 2010. Seguimos el inglés: una implementación anterior con la nueva de 2013.',
      },
    },
    'sql-servers': {
      gist: {
        en: 'The Lync Server 2013 databases need separate SQL Server computers; a 2013 Front End pool cannot use the SQL Server instance of a 2010 or 2007 R2 Front End pool.',
        es: 'Las bases de datos de Lync Server 2013 necesitan equipos de SQL Server propios; un grupo de servidores front-end de 2013 no puede usar la instancia de SQL Server de uno de 2010 o de 2007 R2.',
      },
    },
    'new-roles': {
      gist: {
        en: 'Server roles that are new in 2013 should be deployed after the existing deployment has been upgraded.',
        es: 'Se recomienda implementar los roles de servidor nuevos de 2013 después de haber actualizado la implementación existente.',
      },
      aside: {
        en: 'Advice on the order of other server roles; no question about chat depends on it.',
        es: 'Es un consejo sobre el orden de otros roles de servidor; ninguna pregunta sobre el chat depende de él.',
      },
    },
    'group-chat-last': {
      gist: {
        en: 'Group Chat has to be migrated last, once every other component of the old version has been migrated.',
        es: 'El chat en grupo tiene que migrarse en último lugar, una vez migrados todos los demás componentes de la versión anterior.',
      },
      translation: {
        en: quotingSpanish`The published Spanish reads “${'migre la última'}”, as if the last of several had to be migrated. We follow the English: migrate Group Chat last.`,
        es: 'El texto publicado en español dice «migre la última», como si hubiera que migrar la última de varias. Seguimos el inglés: el chat en grupo se migra en último lugar.',
      },
    },
  },
});
