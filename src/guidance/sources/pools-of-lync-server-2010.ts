import { source } from '../../model/source.ts';

export default source({
  id: 'pools-of-lync-server-2010',
  title: {
    en: 'Migrating multiple sites and pools (from Lync Server 2010)',
    es: 'Migración de varios sitios y grupos de servidores (desde Lync Server 2010)',
  },
  technet: 'JJ205165(v=OCS.15)',
  date: '2012-09-17',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/migrating-multiple-sites-and-pools',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/migrating-multiple-sites-and-pools',
  },
  passages: {
    'empty-pool': {
      gist: {
        en: 'Once all users, and the contact objects that are not users, have been moved and the Lync Server 2010 pool has been verified to be empty, it may be deactivated.',
        es: 'Una vez trasladados todos los usuarios y los objetos de contacto que no son de usuario, y comprobado que el grupo de servidores de Lync Server 2010 está vacío, se puede desactivar.',
      },
    },
  },
});
