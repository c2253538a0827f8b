import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'new-chat-pool-is-empty',
  topic: 'preparation',
  source: 'migration-process-details#prerequisite-2-chat-pool',
  when: { 'target-pool': 'empty' },
  follows: true,
  says: {
    en: 'A newly installed Persistent Chat pool has no categories, rooms or add-ins, so the import has nothing to overwrite.',
    es: 'Un grupo de servidores de chat persistente recién instalado no tiene categorías, salones ni complementos, así que la importación no tiene nada que sobrescribir.',
  },
});
