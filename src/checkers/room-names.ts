import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'room-names',
  name: { en: 'Names of rooms', es: 'Nombres de salones' },
  title: {
    en: 'May this room be migrated under its name?',
    es: '¿Se puede migrar este salón con su nombre?',
  },
  lead: {
    en: 'How long the name of a room becomes when the categories are flattened, and with what it may clash.',
    es: 'Qué longitud alcanza el nombre de un salón al aplanar las categorías y con qué puede entrar en conflicto.',
  },
  rules: [
    'room-under-a-child-category-gets-a-prefix',
    'migrated-room-name-has-at-most-256-characters',
    'room-name-under-a-top-category-may-stay',
    'prefixed-room-name-may-be-migrated',
    'room-name-is-not-taken-in-2013',
    'migrated-rooms-do-not-share-a-name',
    'room-is-not-named-like-a-category',
  ].map(ruleOf),
  circumstances: [],
  examples: [
    {
      says: {
        en: 'A room deep in the category tree, 120 characters with its parents',
        es: 'Un salón situado muy abajo en el árbol de categorías, de 120 caracteres con sus categorías principales',
      },
      given: { 'category-level': 'child', 'name-length': 'up-to-240', 'same-name': 'nothing' },
    },
    {
      says: {
        en: 'A room named like the category it is under',
        es: 'Un salón que se llama igual que la categoría bajo la que está',
      },
      given: { 'category-level': 'top', 'name-length': 'up-to-240', 'same-name': 'category' },
    },
  ],
  regions: [
    {
      id: 'prefixed-name-near-the-limit',
      verdict: 'silent',
      when: { 'category-level': 'child', 'name-length': '241-to-256', 'same-name': 'nothing' },
      says: {
        en: 'A prefixed name just below the limit: no separator is documented, so its real length is not known.',
        es: 'Un nombre con prefijo justo por debajo del límite: no se documenta ningún separador, así que no se conoce su longitud real.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'name-length',
      answer: 'over-256',
      because: { en: 'No name is longer than 256 characters.', es: 'Ningún nombre tiene más de 256 caracteres.' },
    },
    {
      fact: 'same-name',
      answer: 'room-in-2013',
      because: { en: 'Equal names are always avoided.', es: 'Los nombres iguales siempre se evitan.' },
    },
    {
      fact: 'same-name',
      answer: 'another-legacy-room',
      because: {
        en: 'Names of rooms are unique within a pool.',
        es: 'Los nombres de salón son únicos dentro de un grupo de servidores.',
      },
    },
    {
      fact: 'same-name',
      answer: 'category',
      because: {
        en: 'A room and a category never share a name.',
        es: 'Un salón y una categoría nunca comparten nombre.',
      },
    },
  ],
});
