import { rule } from '../rule.ts';

export default rule({
  id: 'version-filter-keeps-lync-2013-off-2007-r2',
  topic: 'precise-clients',
  source: 'configure-clients-2007-r2#block-lync-2013-clients',
  when: { 'precise-client': ['lync-2013', 'web-app'], home: 'ocs-2007-r2' },
  follows: true,
  says: {
    en: 'On Office Communications Server 2007 R2, Client Version Filtering blocks Lync 2013 and Lync Web App, as the migration guide asks for.',
    es: 'En Office Communications Server 2007 R2, el filtrado de versión de cliente bloquea Lync 2013 y Lync Web App, como pide la guía de migración.',
  },
});
