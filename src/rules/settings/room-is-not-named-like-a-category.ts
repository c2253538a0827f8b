import { rule } from '../rule.ts';

export default rule({
  id: 'room-is-not-named-like-a-category',
  topic: 'settings',
  source: 'persistent-chat-categories#names',
  when: {},
  cannot: { 'same-name': 'category' },
  says: {
    en: 'A room cannot have the same name as a category.',
    es: 'Un salón no puede llamarse igual que una categoría.',
  },
  remedy: {
    en: 'Rename the room or the category before the export.',
    es: 'Cambie el nombre del salón o de la categoría antes de la exportación.',
  },
  note: {
    en: 'What the import does with a legacy room that is named like a category is not said; see what the run with -WhatIf shows.',
    es: 'No se dice qué hace la importación con un salón heredado que se llama como una categoría; vea qué muestra la ejecución con -WhatIf.',
  },
});
