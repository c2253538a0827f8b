import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'version-filter-keeps-lync-2013-off-2007-r2',
  topic: 'precise-clients',
  source: 'configure-clients-2007-r2#block-lync-2013-clients',
  when: { 'precise-client': ['lync-2013', 'web-app'], home: 'ocs-2007-r2' },
  follows: true,
  says: {
    en: 'The migration guide requires Client Version Filtering on Office Communications Server 2007 R2 to block Lync 2013 and Lync Web App before the migration.',
    es: 'La guía de migración exige que, antes de la migración, el filtrado de versión de cliente de Office Communications Server 2007 R2 bloquee Lync 2013 y Lync Web App.',
  },
  means: {
    en: 'An administrator has to set up the filter; the rule reports the requirement, and the checkers do not ask whether it is met.',
    es: 'Un administrador tiene que configurar el filtro; la regla informa del requisito, y los comprobadores no preguntan si se cumple.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence used to sound as if the filter blocked these clients by itself. The guide requires an administrator to set up the filter before the migration.',
        es: 'La frase parecía decir que el filtro bloquea esos clientes por sí solo. La guía exige que un administrador configure el filtro antes de la migración.',
      },
    },
  ],
});
