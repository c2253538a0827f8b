import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'items-may-be-created-before-the-import',
  topic: 'preparation',
  source: 'migration-process-details#prerequisite-2-new-items',
  when: { 'cut-off': ['none', 'room-directory'] },
  may: { 'target-pool': 'filled' },
  within: {
    en: 'Only if no new item has the name of a legacy item: a new item of the same name is overwritten.',
    es: 'Solo si ningún elemento nuevo tiene el nombre de un elemento heredado: el elemento nuevo que tenga el mismo nombre se sobrescribe.',
  },
  says: {
    en: 'Categories, rooms and add-ins may be created in Lync Server 2013 before the legacy categories, rooms and add-ins are migrated.',
    es: 'Se pueden crear categorías, salones y complementos en Lync Server 2013 antes de migrar las categorías, los salones y los complementos heredados.',
  },
});
