import { tension } from '../../model/tension.ts';

export default tension({
  id: 'a-room-and-a-category-with-one-name-after-flattening',
  number: 'T27',
  kind: 'silence',
  weight: 'procedure',
  title: {
    en: 'A room and a category with the same name after flattening',
    es: 'Un salón y una categoría con el mismo nombre tras aplanar',
  },
  sides: [
    {
      says: {
        en: 'A room cannot have the same name as a category.',
        es: 'Un salón no puede tener el mismo nombre que una categoría.',
      },
      sources: ['persistent-chat-categories'],
    },
    {
      says: {
        en: 'Migration puts a prefix only on rooms under child categories, so a legacy room “Sales” under a top-level category “Sales” would keep its name. No topic says what happens to it.',
        es: 'La migración solo antepone un prefijo a los salones de categorías secundarias, así que un salón heredado «Ventas» en una categoría de primer nivel «Ventas» conservaría su nombre. Ningún tema dice qué ocurre con él.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'Rename such rooms before the migration.',
    es: 'Cambie el nombre de esos salones antes de la migración.',
  },
  shownBy: { checker: 'room-names', given: { 'category-level': 'top', 'name-length': 'up-to-240', 'same-name': 'category' } },
});
