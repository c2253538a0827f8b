import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-is-not-named-like-a-category',
  topic: 'settings',
  source: 'persistent-chat-categories#names',
  when: {},
  cannot: { 'same-name': 'category' },
  says: {
    en: 'A Persistent Chat room cannot have the same name as a Persistent Chat category.',
    es: 'Un salón de chat persistente no puede llamarse igual que una categoría de chat persistente.',
  },
  advice: {
    en: 'Rename the room or the category before the export.',
    es: 'Cambie el nombre del salón o de la categoría antes de la exportación.',
  },
  note: {
    en: 'The guidance does not say what the import does with a legacy room that has the name of a category; check what the run with -WhatIf shows.',
    es: 'La guía no dice qué hace la importación con un salón heredado que se llama como una categoría; compruebe qué muestra la ejecución con -WhatIf.',
  },
});
