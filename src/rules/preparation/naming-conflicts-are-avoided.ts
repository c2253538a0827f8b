import { rule } from '../rule.ts';

export default rule({
  id: 'naming-conflicts-are-avoided',
  topic: 'preparation',
  source: 'migration-process-details#prerequisite-2-names',
  when: {},
  mustNot: { 'target-pool': 'clashing' },
  says: {
    en: 'Items created in Lync Server 2013 must not have the names of legacy items that are to be migrated.',
    es: 'Los elementos creados en Lync Server 2013 no deben tener los nombres de elementos heredados que se van a migrar.',
  },
  remedy: {
    en: 'Rename one of the two before the export: the legacy item with the Group Chat Admin Tool, the 2013 item in Control Panel or with Windows PowerShell.',
    es: 'Cambie el nombre de uno de los dos antes de la exportación: el heredado, con la Herramienta de administración de chat en grupo; el de 2013, en el Panel de control o con Windows PowerShell.',
  },
});
