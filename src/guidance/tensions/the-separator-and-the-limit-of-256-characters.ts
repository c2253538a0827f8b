import { tension } from '../../model/tension.ts';

export default tension({
  id: 'the-separator-and-the-limit-of-256-characters',
  number: 'T25',
  kind: 'silence',
  weight: 'procedure',
  title: { en: 'The separator and the limit of 256 characters', es: 'El separador y el límite de 256 caracteres' },
  sides: [
    {
      says: {
        en: 'A migrated name begins with the full names of its parent categories and cannot exceed 256 characters; the database column has that length.',
        es: 'Un nombre migrado lleva delante los nombres completos de sus categorías principales y no puede exceder de 256 caracteres; la columna de la base de datos tiene esa longitud.',
      },
      sources: ['migration-process-details', 'table-of-nodes'],
    },
    {
      says: {
        en: 'No topic says which character, if any, separates one name from the next.',
        es: 'Ningún tema dice qué carácter, si es que hay alguno, va entre un nombre y el siguiente.',
      },
      sources: [],
    },
  ],
  reading: {
    en: 'The sum without separators is a minimum: above 256, the name is certainly too long; from about 240 to 256, it might be. Shorten it in both cases.',
    es: 'La suma sin separadores es un mínimo: por encima de 256, el nombre es sin duda demasiado largo; entre unos 240 y 256, podría serlo. Acórtelo en los dos casos.',
  },
  shownBy: { checker: 'room-names', given: { 'category-level': 'child', 'name-length': '241-to-256', 'same-name': 'nothing' } },
});
