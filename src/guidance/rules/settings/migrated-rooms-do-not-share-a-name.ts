import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'migrated-rooms-do-not-share-a-name',
  topic: 'settings',
  source: 'new-persistent-chat-room#unique-names',
  when: {},
  mustNot: { 'same-name': 'another-legacy-room' },
  says: {
    en: 'Two legacy rooms must not be migrated under one name: within a Persistent Chat pool, every room name is unique.',
    es: 'Dos salones heredados no deben migrarse con un mismo nombre: dentro de un grupo de servidores de chat persistente, cada nombre de salón es único.',
  },
  means: {
    en: 'The reference states uniqueness for the cmdlets that create rooms. The guidance does not say what the import does with two rooms of one name.',
    es: 'La referencia exige nombres únicos para los cmdlets que crean salones. La guía no dice qué hace la importación con dos salones del mismo nombre.',
  },
  advice: {
    en: 'Rename one of the two rooms in the legacy deployment before the export.',
    es: 'Cambie el nombre de uno de los dos salones en la implementación heredada antes de la exportación.',
  },
});
