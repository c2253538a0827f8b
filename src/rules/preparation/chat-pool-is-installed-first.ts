import { rule } from '../rule.ts';

export default rule({
  id: 'chat-pool-is-installed-first',
  topic: 'preparation',
  source: 'migration-process-details#prerequisite-2-chat-pool',
  when: {},
  must: { 'target-pool': ['empty', 'filled', 'clashing'] },
  says: {
    en: 'The Persistent Chat pool must be installed before the migration.',
    es: 'El grupo de servidores de chat persistente debe estar instalado antes de la migración.',
  },
  remedy: {
    en: 'Deploy at least one Lync Server 2013 pool and install the Persistent Chat pool, homed on it.',
    es: 'Implemente al menos un grupo de servidores de Lync Server 2013 e instale el de chat persistente alojado en él.',
  },
});
