import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'scope-takes-only-the-chosen-categories',
  topic: 'preparation',
  source: 'export-persistent-chat-data#scope',
  when: { 'exported-part': 'chosen-categories' },
  follows: true,
  says: {
    en: 'Export-CsPersistentChatData with -Scope exports only the chosen categories and their rooms.',
    es: 'Export-CsPersistentChatData con -Scope solo exporta las categorías elegidas y sus salones.',
  },
  note: {
    en: 'Data that is not exported stays in the legacy deployment. No topic describes a second import that would add it later. With -DisableExportedNodes, the exported categories and rooms are disabled once the export is complete.',
    es: 'Los datos que no se exportan se quedan en la implementación heredada. Ningún tema describe una segunda importación que los agregue más tarde. Con -DisableExportedNodes, las categorías y los salones exportados se deshabilitan cuando termina la exportación.',
  },
});
