import { checker } from '../../model/checker.ts';

export default checker({
  id: 'room-names',
  name: { en: 'Names of rooms', es: 'Nombres de salones' },
  title: {
    en: 'Can this room be migrated under its name?',
    es: '¿Se puede migrar este salón con su nombre?',
  },
  lead: {
    en: 'How long the name of a room becomes when the categories are flattened, which other names it can conflict with, and when it has to be changed.',
    es: 'Qué longitud alcanza el nombre de un salón al aplanar las categorías, con qué otros nombres puede entrar en conflicto y cuándo hay que cambiarlo.',
  },
  rules: [
    'room-under-a-child-category-gets-a-prefix',
    'migrated-room-name-has-at-most-256-characters',
    'room-name-under-a-top-category-may-stay',
    'prefixed-room-name-may-be-migrated',
    'long-room-names-are-shortened-before-the-export',
    'long-room-name-may-be-shortened-before-the-export',
    'room-name-is-not-taken-in-2013',
    'migrated-rooms-do-not-share-a-name',
    'room-is-not-named-like-a-category',
    'naming-conflict-may-be-removed-before-the-export',
    'name-conflicts-are-not-left-until-after-the-import',
  ],
  circumstances: [],
  examples: [
    {
      says: {
        en: 'A room deep in the category tree; its name has 120 characters with those of the parent categories',
        es: 'Un salón situado muy abajo en el árbol de categorías; su nombre tiene 120 caracteres con los de las categorías principales',
      },
      given: { 'category-level': 'child', 'name-length': 'up-to-240', 'same-name': 'nothing' },
    },
    {
      says: {
        en: 'A room with the same name as its category',
        es: 'Un salón que se llama igual que su categoría',
      },
      given: { 'category-level': 'top', 'name-length': 'up-to-240', 'same-name': 'category' },
    },
    {
      says: {
        en: 'A name that is too long now and will be shortened before the export',
        es: 'Un nombre que ahora es demasiado largo y se va a acortar antes de la exportación',
      },
      given: { 'category-level': 'child', 'name-length': 'shortened-before-export', 'same-name': 'nothing' },
    },
  ],
  regions: [
    {
      id: 'prefixed-name-near-the-limit',
      verdict: 'silent',
      when: { 'category-level': 'child', 'name-length': '241-to-256', 'same-name': ['nothing', 'renamed-before-export'] },
      says: {
        en: 'A prefixed name just below the limit: no separator is documented, so its real length is not known.',
        es: 'Un nombre con prefijo justo por debajo del límite: no se documenta ningún separador, así que no se conoce su longitud real.',
      },
    },
    {
      id: 'renamed-between-export-and-import',
      verdict: 'silent',
      when: {
        'name-length': ['up-to-240', '241-to-256', 'shortened-before-export'],
        'same-name': 'renamed-before-import',
      },
      says: {
        en: 'A name that is changed between the export and the import: the topic says that naming conflicts have to be avoided, and mentions no change at that time. We conclude that a legacy name that is changed then is not in the export, so a new export is needed.',
        es: 'Un nombre que se cambia entre la exportación y la importación: el tema dice que deben evitarse los conflictos de nombres y no menciona ningún cambio en ese momento. Deducimos que un nombre heredado que se cambia entonces no está en la exportación, así que hace falta una nueva.',
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
      fact: 'name-length',
      answer: 'shortened-after-export',
      because: {
        en: 'Names are shortened before the migration.',
        es: 'Los nombres se acortan antes de la migración.',
      },
    },
    {
      fact: 'same-name',
      answer: 'room-in-2013',
      because: { en: 'Duplicate names are always avoided.', es: 'Los nombres iguales siempre se evitan.' },
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
    {
      fact: 'same-name',
      answer: 'renamed-after-import',
      because: {
        en: 'Naming conflicts are avoided before the import.',
        es: 'Los conflictos de nombres se evitan antes de la importación.',
      },
    },
  ],
});
