import { source } from '../../model/source.ts';

export default source({
  id: 'pools-of-ocs-2007-r2',
  title: {
    en: 'Migrating multiple sites and pools (from Office Communications Server 2007 R2)',
    es: 'Migración de varios sitios y grupos de servidores (desde Office Communications Server 2007 R2)',
  },
  technet: 'JJ688025(v=OCS.15)',
  date: '2012-08-26',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/migrating-multiple-sites-and-pools_1',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/migrating-multiple-sites-and-pools_1',
  },
  passages: {
    'empty-pool': {
      gist: {
        en: 'Once all users, and the contact objects that are not users, have been moved and the Office Communications Server 2007 R2 pool has been verified to be empty, it may be deactivated.',
        es: 'Una vez trasladados todos los usuarios y los objetos de contacto que no son de usuario, y comprobado que el grupo de servidores de Office Communications Server 2007 R2 está vacío, se puede desactivar.',
      },
    },
  },
});
