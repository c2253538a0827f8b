import { fact } from '../../model/fact.ts';
import { same } from '../../vocabulary/text.ts';

/** What still keeps the legacy deployment, piece by piece. */
export const retirementFacts = {
  removing: fact({
    name: { en: 'What you want to remove', es: 'Qué se quiere quitar' },
    asks: { en: 'What do you want to remove now?', es: '¿Qué se quiere quitar ahora?' },
    answers: {
      nothing: { en: 'Nothing: everything is kept for now', es: 'Nada: de momento se conserva todo' },
      'group-chat': { en: 'The Group Chat Server software', es: 'El software del servidor de chat en grupo' },
      'trusted-application': {
        en: 'The Group Chat trusted application and its pool',
        es: 'La aplicación de confianza del chat en grupo y su grupo de aplicaciones de confianza',
      },
      compliance: { en: 'The compliance data of Group Chat', es: 'Los datos de cumplimiento del chat en grupo' },
      'lync-2010-pool': {
        en: 'The Lync Server 2010 pool that Group Chat is or was homed on',
        es: 'El grupo de servidores de Lync Server 2010 que aloja o alojaba el chat en grupo',
      },
      'ocs-2007-r2-pool': {
        en: 'The Office Communications Server 2007 R2 pool that Group Chat is or was homed on',
        es: 'El grupo de servidores de Office Communications Server 2007 R2 que aloja o alojaba el chat en grupo',
      },
      'back-compat-site': same('BackCompatSite'),
    },
    effort: 6,
  }),
  migration: fact({
    name: { en: 'State of the chat migration', es: 'Datos de chat en la migración' },
    asks: { en: 'How far along is the migration of the chat data?', es: '¿En qué punto está la migración de los datos de chat?' },
    answers: {
      verified: { en: 'Imported and verified', es: 'Importados y comprobados' },
      unverified: { en: 'Not imported, or not verified yet', es: 'Sin importar o aún sin comprobar' },
      'given-up': {
        en: 'There will be no migration: chat is abandoned',
        es: 'No habrá migración: se renuncia al chat',
      },
    },
    effort: 4,
  }),
  'legacy-clients': fact({
    name: { en: 'Users of legacy clients', es: 'Usuarios de clientes heredados' },
    asks: {
      en: 'How do the users of legacy clients reach the migrated rooms?',
      es: '¿Cómo acceden a los salones migrados los usuarios de clientes heredados?',
    },
    answers: {
      none: { en: 'There are none any more', es: 'Ya no hay ninguno' },
      connected: {
        en: 'They can connect to the Persistent Chat pool, and its services have been started',
        es: 'Pueden conectarse al grupo de servidores de chat persistente, y los servicios de este se han iniciado',
      },
      waiting: {
        en: 'The Persistent Chat pool is configured for them, but its services have not been started',
        es: 'El grupo de servidores de chat persistente está preparado para ellos, pero los servicios de este no se han iniciado',
      },
      'on-legacy': {
        en: 'They do not: their access to the Persistent Chat pool is not configured',
        es: 'No acceden: no se ha configurado su acceso al grupo de servidores de chat persistente',
      },
    },
    effort: 3,
  }),
  'group-chat-left': fact({
    name: { en: 'What is left of Group Chat', es: 'Qué queda del chat en grupo' },
    asks: { en: 'What is left of the Group Chat pool?', es: '¿Qué queda del grupo de servidores de chat en grupo?' },
    answers: {
      software: { en: 'The software, in use or not', es: 'El software, se use o no' },
      entries: {
        en: 'The software is uninstalled; the trusted application is left',
        es: 'El software está desinstalado; queda la aplicación de confianza',
      },
      nothing: { en: 'Neither of them', es: 'Ninguna de las dos cosas' },
    },
    effort: 3,
  }),
  'legacy-pool': fact({
    name: { en: 'State of the legacy pools', es: 'Estado de los grupos de servidores heredados' },
    asks: {
      en: 'In what state are the legacy Front End pools?',
      es: '¿En qué estado están los grupos de servidores front-end heredados?',
    },
    answers: {
      'in-use': {
        en: 'They still hold users or non-user contact objects',
        es: 'Aún contienen usuarios u objetos de contacto que no son de usuario',
      },
      empty: { en: 'Verified to be empty', es: 'Se ha comprobado que están vacíos' },
      deactivated: { en: 'All of them are deactivated', es: 'Todos están desactivados' },
    },
    effort: 4,
  }),
  'central-management': fact({
    name: { en: 'Central Management Server', es: 'Servidor de administración central' },
    asks: { en: 'Where is the Central Management Server?', es: '¿Dónde está el servidor de administración central?' },
    answers: {
      moved: {
        en: 'On Lync Server 2013 after a move, or on a pool other than the one you want to remove',
        es: 'En Lync Server 2013, tras trasladarlo, o en un grupo de servidores distinto del que se quiere quitar',
      },
      legacy: {
        en: 'On the Lync Server 2010 pool that you want to remove',
        es: 'En el grupo de servidores de Lync Server 2010 que se quiere quitar',
      },
    },
    effort: 4,
  }),
  'legacy-edge': fact({
    name: { en: 'Legacy Edge Servers uninstalled', es: 'Servidores perimetrales heredados ya desinstalados' },
    asks: {
      en: 'Have the legacy Edge Servers been uninstalled?',
      es: '¿Se han desinstalado los servidores perimetrales heredados?',
    },
    answers: {
      uninstalled: { en: 'Yes, all of them', es: 'Sí, todos' },
      standing: { en: 'No, some are left', es: 'No, queda alguno' },
    },
    effort: 4,
  }),
} as const;
