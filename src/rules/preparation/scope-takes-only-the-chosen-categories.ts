import { rule } from '../rule.ts';

export default rule({
  id: 'scope-takes-only-the-chosen-categories',
  topic: 'preparation',
  source: 'export-persistent-chat-data#scope',
  when: { 'exported-part': 'chosen-categories' },
  follows: true,
  says: {
    en: 'With -Scope, only the chosen categories and their rooms are exported.',
    es: 'Con -Scope, solo se exportan las categorías elegidas y sus salones.',
  },
  note: {
    en: 'What is not exported stays in the legacy deployment. No topic describes a second import that would bring it along later. With -DisableExportedNodes, the exported categories and rooms are disabled once the export is complete.',
    es: 'Lo que no se exporta se queda en la implementación heredada. Ningún tema describe una segunda importación que lo traslade más tarde. Con -DisableExportedNodes, las categorías y los salones exportados se deshabilitan cuando termina la exportación.',
  },
});
