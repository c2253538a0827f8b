import { quotingSpanish } from '../../model/quotation.ts';
import { source } from '../../model/source.ts';

export default source({
  id: 'coexistence-considerations',
  title: { en: 'Coexistence considerations', es: 'Consideraciones sobre la coexistencia' },
  technet: 'JJ205131(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/coexistence-considerations',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/coexistence-considerations',
  },
  passages: {
    s1: {
      gist: {
        en: 'Once migration is finished, the only chat pool left is a Lync Server 2013 Persistent Chat pool, and the legacy deployment may be decommissioned.',
        es: 'Una vez terminada la migración, el único grupo de servidores de chat que queda es uno de chat persistente de Lync Server 2013, y la implementación heredada puede retirarse.',
      },
      begins: {
        en: 'After migration, only a Lync Server 2013',
        es: 'Después de la migración, solo existirá un grupo',
      },
      translation: {
        en: quotingSpanish`The published Spanish joins the pool and Lync Server 2013 with “${'y'}” (and), as if two things remained. We follow the English: one pool, the Persistent Chat pool of Lync Server 2013.`,
        es: 'El texto publicado en español une el grupo de servidores y Lync Server 2013 con «y», como si quedaran dos cosas. Seguimos el inglés: queda un solo grupo de servidores, el de chat persistente de Lync Server 2013.',
      },
    },
    s2: {
      gist: {
        en: 'Until migration is complete and the existing Group Chat deployment has been decommissioned completely, any of the three deployments may exist.',
        es: 'Hasta que la migración se complete y la implementación existente de chat en grupo se haya retirado por completo, puede existir cualquiera de las tres implementaciones.',
      },
      begins: {
        en: 'Before migration completes and before you have',
        es: 'Antes de que se complete la migración',
      },
      translation: {
        en: 'The published Spanish drops the word “completely”. We follow the English: a half-retired deployment is still inside the coexistence period.',
        es: 'El texto publicado en español omite «por completo». Seguimos el inglés: una implementación retirada a medias sigue dentro del periodo de coexistencia.',
      },
    },
    s3: {
      gist: {
        en: 'A Lync Server 2013 Persistent Chat pool has to be homed on a Lync Server 2013 pool.',
        es: 'Un grupo de servidores de chat persistente de Lync Server 2013 tiene que estar alojado en un grupo de servidores de Lync Server 2013.',
      },
      begins: { en: 'Lync Server 2013, Persistent Chat Server pool', es: 'Lync Server 2013, grupo de servidores de' },
    },
    s4: {
      gist: {
        en: 'A Lync Server 2010 Group Chat pool has to be homed on a Lync Server 2010 pool.',
        es: 'Un grupo de servidores de chat en grupo de Lync Server 2010 tiene que estar alojado en un grupo de servidores de Lync Server 2010.',
      },
      begins: { en: 'Lync Server 2010, Group Chat pool, which', es: 'Lync Server 2010, grupo de chats en' },
      translation: {
        en: 'The published Spanish says “group of group chats”. It means a Group Chat pool: a group of servers.',
        es: 'El texto publicado en español dice «grupo de chats en grupo». Se trata de un grupo de servidores de chat en grupo.',
      },
    },
    s5: {
      gist: {
        en: 'An Office Communications Server 2007 R2 Group Chat pool has to be homed on an Office Communications Server 2007 R2 pool.',
        es: 'Un grupo de servidores de chat en grupo de Office Communications Server 2007 R2 tiene que estar alojado en un grupo de servidores de Office Communications Server 2007 R2.',
      },
      begins: {
        en: 'Office Communications Server 2007 R2 Group Chat pool',
        es: 'Grupo de servidores de chat en grupo',
      },
    },
    s6: {
      gist: {
        en: 'These deployments can exist side by side.',
        es: 'Esas implementaciones pueden existir en paralelo.',
      },
      begins: {
        en: 'These deployments can exist side by side',
        es: 'Estas implementaciones pueden existir simultáneamente',
      },
      translation: {
        en: quotingSpanish`The published Spanish says “${'simultáneamente'}”, the very word another topic (Gg425764) uses for the concurrent deployment that is not supported. We follow the English: side by side, “${'en paralelo'}”.`,
        es: 'El texto publicado en español dice «simultáneamente», la misma palabra con la que otro tema (Gg425764) nombra la implementación que no se admite. Seguimos el inglés: en paralelo.',
      },
    },
    s7: {
      gist: {
        en: 'Categories, rooms and add-ins of one deployment do not interact with those of the accompanying deployment.',
        es: 'Las categorías, los salones y los complementos de una implementación no interactúan con los de la implementación que la acompaña.',
      },
      begins: {
        en: 'However the categories, rooms, and add-ins in',
        es: 'Ahora bien, las categorías, salones y complementos',
      },
    },
    s8: {
      gist: {
        en: 'With manual configuration, the legacy client (the Group Chat client) can connect to only one pool at a time, of any of the three versions.',
        es: 'Mediante configuración manual, el cliente heredado (el cliente de chat en grupo) puede conectarse a un solo grupo de servidores cada vez, de cualquiera de las tres versiones.',
      },
      begins: {
        en: 'Using manual configuration, a legacy client',
        es: 'Mediante la configuración manual, un cliente heredado',
      },
      translation: {
        en: quotingSpanish`The published Spanish says “${'a la vez'}”, which can also mean “at once”, and its commas turn “${'chat en grupo'}” into one more item of the list. We follow the English: one pool at a time, “${'un solo grupo de servidores cada vez'}”, and three possible targets.`,
        es: 'El texto publicado en español dice «a la vez», que también puede entenderse como «simultáneamente», y sus comas convierten «chat en grupo» en un elemento más de la lista. Seguimos el inglés: un solo grupo de servidores cada vez y tres destinos posibles.',
      },
    },
    s9: {
      gist: {
        en: 'The Lync 2013 client works with the Lync Server 2013 Persistent Chat pool only, not with legacy Group Chat pools.',
        es: 'El cliente Lync 2013 solo funciona con el grupo de servidores de chat persistente de Lync Server 2013, no con los grupos de servidores de chat en grupo heredados.',
      },
      begins: { en: 'The Lync 2013 (client) can interact only', es: 'Lync 2013 (cliente) solo puede interactuar con' },
    },
    s10: {
      gist: {
        en: 'For Persistent Chat in the Lync 2013 client, the user has to be homed on Lync Server 2013 and enabled by policy.',
        es: 'Para usar el chat persistente en el cliente Lync 2013, el usuario tiene que estar alojado en Lync Server 2013 y habilitado por directiva.',
      },
      begins: { en: 'To use Persistent Chat in a Lync', es: 'Para usar chat persistente en un equipo' },
      translation: {
        en: quotingSpanish`The published Spanish adds a computer (“${'en un equipo con Lync 2013'}”) and writes “${'la Directiva'}” as if there were only one. We follow the English: the condition is on the client in use, and the policy is whichever applies to the user. “Lync 2013” as a home means Lync Server 2013.`,
        es: 'El texto publicado en español añade un equipo («en un equipo con Lync 2013») y escribe «la Directiva» como si solo hubiera una. Seguimos el inglés: la condición recae en el cliente que se usa, y la directiva es la que se aplique al usuario. «Lync 2013» como alojamiento significa Lync Server 2013.',
      },
    },
  },
});
