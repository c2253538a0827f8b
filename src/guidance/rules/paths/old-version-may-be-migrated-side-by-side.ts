import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'old-version-may-be-migrated-side-by-side',
  topic: 'paths',
  source: 'supported-migration-paths#either-version',
  when: {
    method: 'side-by-side',
    'pool-plan': 'one-to-one',
    directory: ['same-domain', 'another-domain'],
    'runs-on': 'own-servers',
  },
  may: { 'migrating-from': ['lync-2010', 'ocs-2007-r2'] },
  says: {
    en: 'Lync Server 2010 or Office Communications Server 2007 R2 may be migrated to Lync Server 2013, and its Group Chat deployment to Persistent Chat Server.',
    es: 'Lync Server 2010 u Office Communications Server 2007 R2 se pueden migrar a Lync Server 2013, y su implementación de chat en grupo, al servidor de chat persistente.',
  },
  means: {
    en: 'For chat, the guidance describes one legacy pool that is migrated to one Lync Server 2013 pool; it does not say what happens with several legacy pools.',
    es: 'En lo que respecta al chat, la guía describe un grupo de servidores heredado que se migra a uno de Lync Server 2013; no dice qué ocurre con varios heredados.',
  },
  note: {
    en: 'The guide (JJ205264) names both versions; the reference for the import cmdlet (JJ204709) describes only data exported from Lync Server 2010. Before a migration from 2007 R2, Client Version Filtering there must block Lync 2013 and Lync Web App (JJ688130). Before a migration from Lync Server 2010, its latest updates are recommended, and a filter that admits only updated clients (JJ205263).',
    es: 'La guía (JJ205264) menciona las dos versiones; la referencia del cmdlet de importación (JJ204709) solo describe datos exportados de Lync Server 2010. Antes de una migración desde 2007 R2, el filtrado de versión de cliente debe bloquear allí Lync 2013 y Lync Web App (JJ688130). Antes de una migración desde Lync Server 2010 se recomiendan sus actualizaciones más recientes y un filtro que solo admita clientes actualizados (JJ205263).',
  },
});
