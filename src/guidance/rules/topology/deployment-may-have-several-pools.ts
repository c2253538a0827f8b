import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'deployment-may-have-several-pools',
  topic: 'topology',
  source: 'migration-process-details#pools-several',
  when: { 'pool-subject': 'deployment', 'pool-reason': 'another' },
  may: { 'pool-wish': 'in-several' },
  within: {
    en: 'The topics give a regulatory reason, and each room, category or add-in stays in one pool.',
    es: 'El motivo que dan los temas es normativo, y cada salón, categoría o complemento se queda en un solo grupo de servidores.',
  },
  says: {
    en: 'A Lync Server 2013 deployment may have several Persistent Chat pools.',
    es: 'Una implementación de Lync Server 2013 puede tener varios grupos de servidores de chat persistente.',
  },
  note: {
    en: 'A legacy Group Chat pool is still migrated to a single Persistent Chat pool (JJ205264).',
    es: 'Aun así, un grupo de servidores de chat en grupo heredado se migra a un solo grupo de servidores de chat persistente (JJ205264).',
  },
});
