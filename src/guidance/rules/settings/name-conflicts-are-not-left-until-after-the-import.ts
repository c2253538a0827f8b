import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'name-conflicts-are-not-left-until-after-the-import',
  topic: 'settings',
  source: 'migration-process-details#prerequisite-2-names',
  when: {},
  mustNot: { 'same-name': 'renamed-after-import' },
  says: {
    en: 'Naming conflicts must not be left until after the import into Persistent Chat: it would overwrite the item of Lync Server 2013.',
    es: 'Los conflictos de nombres no deben dejarse para después de la importación en el chat persistente: esta sobrescribiría el elemento de Lync Server 2013.',
  },
  means: {
    en: 'The topic says this of an item created in Lync Server 2013 and a legacy item. The guidance does not say what the import does with two legacy rooms of one name, or with a room that has the name of a category; other rules forbid those names as well.',
    es: 'El tema lo dice de un elemento creado en Lync Server 2013 y otro heredado. La guía no dice qué hace la importación con dos salones heredados del mismo nombre ni con un salón que se llama como una categoría; otras reglas prohíben también esos nombres.',
  },
  advice: {
    en: 'Rename one of the two before the export.',
    es: 'Cambie el nombre de uno de los dos antes de la exportación.',
  },
});
