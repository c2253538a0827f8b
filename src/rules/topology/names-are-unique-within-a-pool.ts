import { rule } from '../rule.ts';

export default rule({
  id: 'names-are-unique-within-a-pool',
  topic: 'topology',
  source: 'new-persistent-chat-room#unique-names',
  when: { 'pool-subject': ['room', 'category', 'add-in'] },
  mustNot: { 'name-taken': 'in-the-same-pool' },
  says: {
    en: 'Two rooms of one Persistent Chat pool must not have the same name, and neither must two of its categories or two of its add-ins.',
    es: 'Dos salones de un mismo grupo de servidores de chat persistente no deben llamarse igual, ni tampoco dos de sus categorías o dos de sus complementos.',
  },
  remedy: {
    en: 'Choose another name.',
    es: 'Elija otro nombre.',
  },
  note: {
    en: 'The references ask for unique names within a pool. Whether two pools may have the same name is not said.',
    es: 'Las referencias piden que los nombres sean únicos dentro de un grupo de servidores. No se dice si un nombre puede repetirse en dos grupos de servidores.',
  },
});
