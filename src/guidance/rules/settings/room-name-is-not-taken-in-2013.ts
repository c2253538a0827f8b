import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-name-is-not-taken-in-2013',
  topic: 'settings',
  source: 'migration-process-details#prerequisite-2-names',
  when: {},
  mustNot: { 'same-name': 'room-in-2013' },
  says: {
    en: 'A legacy room must not be migrated under the name of a room created in Lync Server 2013: the import would overwrite the Lync Server 2013 room.',
    es: 'Un salón heredado no debe migrarse con el nombre de un salón creado en Lync Server 2013: la importación sobrescribiría el salón de Lync Server 2013.',
  },
  advice: {
    en: 'Rename one of the two rooms before the export.',
    es: 'Cambie el nombre de uno de los dos salones antes de la exportación.',
  },
});
