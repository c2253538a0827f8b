import { source } from '../../model/source.ts';

export default source({
  id: 'migration-to-persistent-chat',
  title: {
    en: 'Migration from Lync Server 2010, Group Chat or Office Communications Server 2007 R2 Group Chat to Lync Server 2013, Persistent Chat Server',
    es: 'Migración del chat en grupo de Lync Server 2010 o de Office Communications Server 2007 R2 al servidor de chat persistente de Lync Server 2013',
  },
  technet: 'Gg615442(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/migration-from-lync-server-2010-group-chat-or-office-communications-server-2007-r2-group-chat-to-lync-server-2013-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/migration-from-lync-server-2010-group-chat-or-office-communications-server-2007-r2-group-chat-to-lync-server-2013-persistent-chat-server',
  },
  passages: {
    scope: {
      gist: {
        en: 'The guide is mainly about migrating chat data; the migration of users is described in the two Lync Server migration guides.',
        es: 'La guía trata sobre todo de la migración de los datos de chat; la de los usuarios se describe en las dos guías de migración de Lync Server.',
      },
      aside: {
        en: 'It says what the guide covers, not what is required.',
        es: 'Dice de qué trata la guía, no qué se exige.',
      },
    },
    assumption: {
      gist: {
        en: 'The guide assumes that Lync Server 2013 is already installed in coexistence with Lync Server 2010 or with Office Communications Server 2007 R2.',
        es: 'La guía da por hecho que Lync Server 2013 ya está instalado en coexistencia con Lync Server 2010 o con Office Communications Server 2007 R2.',
      },
      aside: {
        en: 'An assumption of the guide. The prerequisites (JJ205264) state it as a condition, and the rule cites them.',
        es: 'Es un supuesto de la guía. Los requisitos previos (JJ205264) lo formulan como condición, y la regla los cita.',
      },
    },
    'not-exhaustive': {
      gist: {
        en: 'The guide does not cover every legacy topology or every migration scenario: some of its steps may be unnecessary and others may be missing.',
        es: 'La guía no abarca todas las topologías heredadas ni todos los escenarios de migración: puede que sobren pasos o que falten.',
      },
      aside: {
        en: 'A reservation that applies to every answer here; it decides none.',
        es: 'Es una salvedad que vale para todas las respuestas; no decide ninguna.',
      },
    },
    definitions: {
      gist: {
        en: 'Migration is the move from an earlier Group Chat version to Persistent Chat Server 2013; an upgrade installs newer software on a computer; coexistence is the temporary environment in between.',
        es: 'La migración es el traslado desde una versión anterior del chat en grupo al servidor de chat persistente de 2013; una actualización instala software más reciente en un equipo; la coexistencia es el entorno temporal intermedio.',
      },
      aside: {
        en: 'Definitions. The glossary keeps the terms apart in the same way.',
        es: 'Son definiciones. El glosario distingue los términos del mismo modo.',
      },
    },
    compliance: {
      gist: {
        en: 'Compliance support is installed with every Persistent Chat server; a separate server is no longer needed for it.',
        es: 'La compatibilidad con el cumplimiento se instala con cada servidor de chat persistente; ya no hace falta un servidor aparte.',
      },
      aside: {
        en: 'It describes the new servers. No topic says anything about the compliance data of Group Chat.',
        es: 'Describe los servidores nuevos. Ningún tema dice nada de los datos de cumplimiento del chat en grupo.',
      },
    },
    'file-system': {
      gist: {
        en: 'Persistent Chat Server has to be installed on an NTFS disk; FAT32 is not supported.',
        es: 'El servidor de chat persistente tiene que instalarse en un disco NTFS; FAT32 no se admite.',
      },
    },
  },
});
