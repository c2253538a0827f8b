import { rule } from '../rule.ts';

export default rule({
  id: 'items-may-be-created-before-the-import',
  topic: 'preparation',
  source: 'migration-process-details#prerequisite-2-new-items',
  when: { 'cut-off': ['none', 'room-directory'] },
  may: { 'target-pool': 'filled' },
  within: {
    en: 'As long as none of them has the name of a legacy item: one of the same name is overwritten.',
    es: 'Siempre que ninguno tenga el nombre de un elemento heredado: el que tenga el mismo nombre se sobrescribe.',
  },
  says: {
    en: 'Categories, rooms and add-ins may be created in Lync Server 2013 before the legacy ones are migrated.',
    es: 'Se pueden crear categorías, salones y complementos en Lync Server 2013 antes de migrar los heredados.',
  },
});
