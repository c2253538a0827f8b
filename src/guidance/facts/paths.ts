import { fact } from '../../model/fact.ts';
import { same } from '../../vocabulary/text.ts';

/** What decides whether a migration path is supported. */
export const pathFacts = {
  'migrating-from': fact({
    name: { en: 'Version migrated from', es: 'Versión de partida' },
    asks: { en: 'From which version does the migration start?', es: '¿De qué versión parte la migración?' },
    hint: {
      en: 'Earlier versions are Office Communications Server 2007, Live Communications Server 2005 and older ones.',
      es: 'Son versiones más antiguas Office Communications Server 2007, Live Communications Server 2005 y las que las precedieron.',
    },
    answers: {
      'lync-2010': same('Lync Server 2010'),
      'ocs-2007-r2': same('Office Communications Server 2007 R2'),
      both: { en: 'An environment that runs both', es: 'Un entorno en el que se ejecutan las dos' },
      earlier: { en: 'An earlier version', es: 'Una versión más antigua que las dos' },
    },
    effort: 6,
  }),
  method: fact({
    name: { en: 'Method', es: 'Método' },
    asks: { en: 'How is the migration carried out?', es: '¿Cómo se lleva a cabo la migración?' },
    answers: {
      'side-by-side': {
        en: 'Side by side: Lync Server 2013 on separate servers, next to the old version',
        es: 'En paralelo: Lync Server 2013 en servidores propios, junto a la versión anterior',
      },
      'in-place': {
        en: 'In place: the software is upgraded on the old servers',
        es: 'En el mismo servidor: se actualiza el software de los servidores antiguos',
      },
    },
    effort: 5,
  }),
  'chat-turn': fact({
    name: { en: 'When Group Chat is migrated', es: 'Cuándo se migra el chat en grupo' },
    asks: {
      en: 'When is Group Chat migrated, compared with the other components?',
      es: '¿Cuándo se migra el chat en grupo con respecto a los demás componentes?',
    },
    hint: {
      en: 'Planning can begin earlier; what counts is when the migration is carried out.',
      es: 'La planificación puede empezar antes; lo que cuenta es cuándo se lleva a cabo la migración.',
    },
    answers: {
      last: { en: 'Last, after all other components', es: 'En último lugar, después de todos los demás' },
      sooner: { en: 'Before some of them, or together with them', es: 'Antes que alguno de ellos o a la vez que ellos' },
    },
    effort: 2,
  }),
  directory: fact({
    name: { en: 'Place in Active Directory', es: 'Lugar en Active Directory' },
    asks: {
      en: 'Where in Active Directory are the Persistent Chat servers, compared with Lync Server?',
      es: '¿Dónde están en Active Directory los servidores de chat persistente con respecto a Lync Server?',
    },
    answers: {
      'same-domain': { en: 'In the same domain', es: 'En el mismo dominio' },
      'another-domain': { en: 'In another domain of the same forest', es: 'En otro dominio del mismo bosque' },
      'another-forest': { en: 'In another forest', es: 'En otro bosque' },
    },
    effort: 6,
  }),
  'runs-on': fact({
    name: { en: 'Where Persistent Chat Server runs', es: 'Dónde se ejecuta el servidor de chat persistente' },
    asks: { en: 'Where does Persistent Chat Server run?', es: '¿Dónde se ejecuta el servidor de chat persistente?' },
    answers: {
      'own-servers': { en: 'On one or more separate computers', es: 'En uno o varios equipos propios' },
      'enterprise-front-end': {
        en: 'On an Enterprise Edition Front End Server',
        es: 'En un servidor front-end Enterprise Edition',
      },
      'standard-edition': { en: 'On a Standard Edition server', es: 'En un servidor Standard Edition' },
    },
    effort: 4,
  }),
  'pool-plan': fact({
    name: { en: 'Legacy pools and target pools', es: 'Grupos de servidores heredados y de destino' },
    asks: {
      en: 'Which Group Chat pools are migrated to which Persistent Chat pools?',
      es: '¿Qué grupos de servidores de chat en grupo se migran a qué grupos de servidores de chat persistente?',
    },
    answers: {
      'one-to-one': { en: 'One legacy pool to one Persistent Chat pool', es: 'Uno heredado a uno de chat persistente' },
      'one-to-several': {
        en: 'One legacy pool, divided among several Persistent Chat pools',
        es: 'Uno heredado, repartido entre varios de chat persistente',
      },
      'several-to-one': {
        en: 'Several legacy pools to one Persistent Chat pool',
        es: 'Varios heredados a uno solo de chat persistente',
      },
    },
    effort: 3,
  }),
  'sql-servers': fact({
    name: { en: 'SQL Server computers of Lync Server 2013', es: 'Equipos de SQL Server de Lync Server 2013' },
    asks: {
      en: 'Which SQL Server computers hold the Lync Server 2013 databases?',
      es: '¿Qué equipos de SQL Server albergan las bases de datos de Lync Server 2013?',
    },
    answers: {
      separate: { en: 'Separate computers', es: 'Equipos propios' },
      shared: {
        en: 'Computers that also hold the databases of a legacy Front End pool',
        es: 'Equipos que albergan también las bases de datos de un grupo de servidores front-end heredado',
      },
    },
    effort: 5,
  }),
} as const;
