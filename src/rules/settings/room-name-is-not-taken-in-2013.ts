import { rule } from '../rule.ts';

export default rule({
  id: 'room-name-is-not-taken-in-2013',
  topic: 'settings',
  source: 'migration-process-details#prerequisite-2-names',
  when: {},
  mustNot: { 'same-name': 'room-in-2013' },
  says: {
    en: 'A legacy room must not be migrated under the name of a room created in Lync Server 2013: the legacy room would overwrite it.',
    es: 'Un salón heredado no debe migrarse con el nombre de un salón creado en Lync Server 2013: el heredado lo sobrescribiría.',
  },
  remedy: {
    en: 'Rename one of the two before the export.',
    es: 'Cambie el nombre de uno de los dos antes de la exportación.',
  },
});
