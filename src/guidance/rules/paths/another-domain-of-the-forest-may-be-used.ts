import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'another-domain-of-the-forest-may-be-used',
  topic: 'paths',
  source: 'migration-process-details#source-1-forest',
  when: { 'pool-plan': 'one-to-one', 'migrating-from': ['lync-2010', 'ocs-2007-r2'], 'runs-on': 'own-servers' },
  may: { directory: 'another-domain' },
  within: {
    en: 'Only another forest is excluded, but it is recommended that the computers of the Persistent Chat pool are in the domain of Lync Server (Gg398500).',
    es: 'Solo se excluye otro bosque, pero se recomienda que los equipos del grupo de servidores de chat persistente estén en el dominio de Lync Server (Gg398500).',
  },
  says: {
    en: 'Group Chat may be migrated to Persistent Chat servers in another domain of the same Active Directory forest, although the domain of Lync Server is recommended.',
    es: 'El chat en grupo se puede migrar a servidores de chat persistente de otro dominio del mismo bosque de Active Directory, aunque se recomienda el dominio de Lync Server.',
  },
});
