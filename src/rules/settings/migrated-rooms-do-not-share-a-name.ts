import { rule } from '../rule.ts';

export default rule({
  id: 'migrated-rooms-do-not-share-a-name',
  topic: 'settings',
  source: 'new-persistent-chat-room#unique-names',
  when: {},
  mustNot: { 'same-name': 'another-legacy-room' },
  says: {
    en: 'Two legacy rooms must not be migrated under one name: room names must be unique within a Persistent Chat pool.',
    es: 'Dos salones heredados no deben migrarse con un mismo nombre: los nombres de salón deben ser únicos dentro de un grupo de servidores de chat persistente.',
  },
  means: {
    en: 'The reference says it of the cmdlets that create rooms. What the import does with two rooms of one name is not said.',
    es: 'La referencia lo dice de los cmdlets que crean salones. Qué hace la importación con dos salones del mismo nombre no se dice.',
  },
  remedy: {
    en: 'Rename one of the two in the legacy deployment, before the export.',
    es: 'Cambie el nombre de uno de los dos en la implementación heredada, antes de la exportación.',
  },
});
