import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'several-pools-may-keep-data-apart',
  topic: 'topology',
  source: 'migration-process-details#pools-several',
  when: { 'pool-subject': 'deployment', 'pool-reason': 'regulatory-data' },
  may: { 'pool-wish': 'in-several' },
  says: {
    en: 'More Persistent Chat pools may be added to meet regulations, for example to keep data within one region.',
    es: 'Se pueden agregar otros grupos de servidores de chat persistente para cumplir requisitos normativos, por ejemplo para conservar los datos en una zona geográfica.',
  },
  note: {
    en: 'A legacy Group Chat pool is still migrated to a single Persistent Chat pool (JJ205264).',
    es: 'Aun así, un grupo de servidores de chat en grupo heredado se migra a un solo grupo de servidores de chat persistente (JJ205264).',
  },
});
