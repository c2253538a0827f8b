import { fact } from '../../model/fact.ts';
import { same } from '../../vocabulary/text.ts';

/** How large a chat pool is, where its servers are, and which pool is its next hop. */
export const topologyFacts = {
  application: fact({
    name: { en: 'Pool or application', es: 'Grupo de servidores o aplicación' },
    asks: {
      en: 'Which pool or application do you want to check?',
      es: '¿Qué grupo de servidores o aplicación quiere comprobar?',
    },
    answers: {
      'persistent-chat-pool': {
        en: 'A Lync Server 2013 Persistent Chat pool',
        es: 'Un grupo de servidores de chat persistente de Lync Server 2013',
      },
      'existing-group-chat-2010': {
        en: 'A Lync Server 2010 Group Chat pool that already exists',
        es: 'Un grupo de servidores de chat en grupo de Lync Server 2010 que ya existe',
      },
      'new-group-chat-2010': {
        en: 'A new Lync Server 2010 Group Chat pool',
        es: 'Un nuevo grupo de servidores de chat en grupo de Lync Server 2010',
      },
      'new-trusted-application': {
        en: 'A new trusted application pool, for another application',
        es: 'Un nuevo grupo de aplicaciones de confianza, para otra aplicación',
      },
    },
    effort: 6,
  }),
  'mixed-topology': fact({
    name: { en: 'Different versions in the topology', es: 'Versiones distintas en la topología' },
    asks: {
      en: 'Does the topology contain Lync Server 2013 together with an old version?',
      es: '¿Contiene la topología Lync Server 2013 junto con una versión anterior?',
    },
    hint: {
      en: 'An old version is Lync Server 2010 or Office Communications Server 2007 R2.',
      es: 'Una versión anterior es Lync Server 2010 u Office Communications Server 2007 R2.',
    },
    answers: {
      yes: { en: 'Yes', es: 'Sí' },
      no: { en: 'No, there is one version', es: 'No, hay una sola versión' },
    },
    effort: 6,
  }),
  'next-hop': fact({
    name: { en: 'Next hop', es: 'Próximo salto' },
    asks: { en: 'Which pool will be the next hop?', es: '¿Qué grupo de servidores va a ser el próximo salto?' },
    answers: {
      'lync-2013': { en: 'A Lync Server 2013 pool', es: 'Un grupo de servidores de Lync Server 2013' },
      'lync-2010': { en: 'A Lync Server 2010 pool', es: 'Un grupo de servidores de Lync Server 2010' },
      'ocs-2007-r2': {
        en: 'An Office Communications Server 2007 R2 pool',
        es: 'Un grupo de servidores de Office Communications Server 2007 R2',
      },
    },
    effort: 2,
  }),
  'created-as': fact({
    name: { en: 'Kind of pool', es: 'Tipo de grupo de servidores' },
    asks: {
      en: 'How is, or was, the Persistent Chat pool created in Topology Builder?',
      es: '¿Cómo se crea, o se creó, el grupo de servidores de chat persistente en el Generador de topologías?',
    },
    hint: {
      en: 'A multiple-server pool may begin with one server.',
      es: 'Un grupo de varios servidores puede empezar con uno solo.',
    },
    answers: {
      'single-server': { en: 'As a single-server pool', es: 'Como grupo de un solo servidor' },
      'multiple-server': { en: 'As a multiple-server pool', es: 'Como grupo de varios servidores' },
    },
    effort: 6,
  }),
  'active-servers': fact({
    name: { en: 'Active servers', es: 'Servidores activos' },
    asks: {
      en: 'How many active servers will the pool have?',
      es: '¿Cuántos servidores activos va a tener el grupo de servidores?',
    },
    answers: {
      one: { en: 'One', es: 'Uno' },
      'two-to-four': { en: 'From two to four', es: 'De dos a cuatro' },
      'more-than-four': { en: 'More than four', es: 'Más de cuatro' },
    },
    effort: 3,
  }),
  'standby-servers': fact({
    name: { en: 'Standby servers', es: 'Servidores en espera' },
    asks: {
      en: 'How many standby servers will the pool have, in addition to the active ones?',
      es: '¿Cuántos servidores en espera va a tener el grupo de servidores, además de los activos?',
    },
    hint: {
      en: 'They are for high availability and disaster recovery.',
      es: 'Sirven para la alta disponibilidad y la recuperación ante desastres.',
    },
    answers: {
      none: { en: 'None', es: 'Ninguno' },
      'up-to-four': { en: 'From one to four', es: 'De uno a cuatro' },
      'more-than-four': { en: 'More than four', es: 'Más de cuatro' },
    },
    effort: 3,
  }),
  'users-per-server': fact({
    name: { en: 'Users per server', es: 'Usuarios por servidor' },
    asks: {
      en: 'How many concurrent users is each active server planned for?',
      es: '¿Cuántos usuarios simultáneos se prevén por servidor activo?',
    },
    hint: {
      en: 'Calculate with all active servers running.',
      es: 'Calcúlelo con todos los servidores activos en funcionamiento.',
    },
    answers: {
      'up-to-20000': { en: 'Up to 20,000', es: 'Hasta 20 000' },
      more: { en: 'More than 20,000', es: 'Más de 20 000' },
    },
    effort: 2,
  }),
  'users-in-all': fact({
    name: { en: 'Users in total', es: 'Usuarios en total' },
    asks: {
      en: 'How many concurrent users do all Persistent Chat pools have together?',
      es: '¿Cuántos usuarios simultáneos hay entre todos los grupos de servidores de chat persistente?',
    },
    answers: {
      'up-to-80000': { en: 'Up to 80,000', es: 'Hasta 80 000' },
      more: { en: 'More than 80,000', es: 'Más de 80 000' },
    },
    effort: 6,
  }),
  'provisioned-users': fact({
    name: { en: 'Provisioned users', es: 'Usuarios aprovisionados' },
    asks: {
      en: 'How many users are enabled for Persistent Chat by policy?',
      es: '¿Cuántos usuarios están habilitados por directiva para el chat persistente?',
    },
    answers: {
      'up-to-150000': { en: 'Up to 150,000', es: 'Hasta 150 000' },
      more: { en: 'More than 150,000', es: 'Más de 150 000' },
    },
    effort: 4,
  }),
  'pool-fqdn': fact({
    name: { en: 'Name of the pool', es: 'Nombre del grupo de servidores' },
    asks: {
      en: 'What is the fully qualified domain name (FQDN) of the Persistent Chat pool?',
      es: '¿Cuál es el nombre de dominio completo (FQDN) del grupo de servidores de chat persistente?',
    },
    hint: { en: 'This matters on a Standard Edition server.', es: 'Esto importa en un servidor Standard Edition.' },
    answers: {
      'of-the-server': { en: 'That of the server it runs on', es: 'El del servidor en el que se ejecuta' },
      another: { en: 'Another one', es: 'Otro' },
    },
    effort: 3,
  }),
  'time-zone': fact({
    name: { en: 'Time zone', es: 'Zona horaria' },
    asks: {
      en: 'In which time zone are the active servers, compared with their next hop pool?',
      es: '¿En qué zona horaria están los servidores activos con respecto a su grupo de próximo salto?',
    },
    answers: {
      same: { en: 'All in the same time zone', es: 'Todos en la misma' },
      different: { en: 'Some or all in another time zone', es: 'Alguno o todos en otra' },
    },
    effort: 5,
  }),
  disk: fact({
    name: { en: 'File system', es: 'Sistema de archivos' },
    asks: {
      en: 'What is the file system of the disk on which Persistent Chat Server is installed?',
      es: '¿Qué sistema de archivos tiene el disco en el que se instala el servidor de chat persistente?',
    },
    answers: {
      ntfs: same('NTFS'),
      fat32: same('FAT32'),
    },
    effort: 1,
  }),
  'chat-databases': fact({
    name: { en: 'Databases in the instance', es: 'Bases de datos en la instancia' },
    asks: {
      en: 'What else is in the SQL Server instance of the Persistent Chat database?',
      es: '¿Qué más hay en la instancia de SQL Server de la base de datos de chat persistente?',
    },
    hint: { en: 'The compliance database does not count here.', es: 'La base de datos de cumplimiento no cuenta aquí.' },
    answers: {
      alone: {
        en: 'No other chat database and no back-end database',
        es: 'Ninguna otra base de datos de chat ni ninguna base de datos back-end',
      },
      'beside-back-end': {
        en: 'One back-end database of Lync Server 2013',
        es: 'Una base de datos back-end de Lync Server 2013',
      },
      'beside-group-chat': {
        en: 'A Group Chat database of the legacy deployment',
        es: 'Una base de datos de chat en grupo de la implementación heredada',
      },
      several: { en: 'Another Persistent Chat database', es: 'Otra base de datos de chat persistente' },
    },
    effort: 4,
  }),
} as const;
