import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'naming-conflicts-are-avoided',
  topic: 'preparation',
  source: 'migration-process-details#prerequisite-2-names',
  when: {},
  mustNot: { 'target-pool': 'clashing' },
  says: {
    en: 'Categories, rooms and add-ins created in Lync Server 2013 must not have the names of legacy items that are to be migrated.',
    es: 'Las categorías, los salones y los complementos creados en Lync Server 2013 no deben tener los nombres de elementos heredados que se van a migrar.',
  },
  advice: {
    en: 'Rename one of the two before the export: the legacy item with the Group Chat Admin Tool, the Lync Server 2013 item in Lync Server Control Panel or with Windows PowerShell.',
    es: 'Cambie el nombre de uno de los dos antes de la exportación: el heredado, con la Herramienta de administración de chat en grupo; el de Lync Server 2013, en el Panel de control de Lync Server o con Windows PowerShell.',
  },
});
