import { rule } from '../rule.ts';

export default rule({
  id: 'another-domain-of-the-forest-may-be-used',
  topic: 'paths',
  source: 'migration-process-details#source-1-forest',
  when: { 'pool-plan': 'one-to-one', 'migrating-from': ['lync-2010', 'ocs-2007-r2'], 'runs-on': 'own-servers' },
  may: { directory: 'another-domain' },
  within: {
    en: 'Only another forest is excluded, but the domain of Lync Server is recommended for the computers of the pool (Gg398500).',
    es: 'Solo se excluye otro bosque, pero para los equipos del grupo de servidores se recomienda el dominio de Lync Server (Gg398500).',
  },
  says: {
    en: 'Within the forest, Group Chat may be migrated to Persistent Chat servers in another domain.',
    es: 'Dentro del bosque, el chat en grupo se puede migrar a servidores de chat persistente de otro dominio.',
  },
});
