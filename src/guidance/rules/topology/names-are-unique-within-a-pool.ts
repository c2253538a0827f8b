import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'names-are-unique-within-a-pool',
  topic: 'topology',
  source: 'new-persistent-chat-room#unique-names',
  when: { 'pool-subject': ['room', 'category', 'add-in'] },
  mustNot: { 'name-taken': 'in-the-same-pool' },
  says: {
    en: 'Two rooms, two categories or two add-ins of one Persistent Chat pool must not have the same name.',
    es: 'Dos salones, dos categorías o dos complementos de un mismo grupo de servidores de chat persistente no deben llamarse igual.',
  },
  advice: {
    en: 'Choose another name.',
    es: 'Elija otro nombre.',
  },
  note: {
    en: 'The references require unique names within a pool. The guidance does not say whether one name can be used in two pools.',
    es: 'Las referencias exigen nombres únicos dentro de un grupo de servidores. La guía no dice si un nombre puede repetirse en dos grupos de servidores.',
  },
});
