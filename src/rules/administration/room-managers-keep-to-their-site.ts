import { rule } from '../rule.ts';

export default rule({
  id: 'room-managers-keep-to-their-site',
  topic: 'administration',
  source: 'persistent-chat-user-roles#own-site',
  when: { task: ['room', 'room-category'], role: ['room-manager', 'room-manager-and-creator'] },
  cannot: { 'room-site': 'another-site' },
  says: {
    en: 'A Manager of a room cannot manage rooms on another site of the topology.',
    es: 'El administrador de un salón (Manager) no puede administrar salones de otro sitio de la topología.',
  },
  remedy: {
    en: 'Have it done by a Manager of that site or by a Persistent Chat administrator.',
    es: 'Encárguelo a un administrador del salón (Manager) que sea de ese sitio o a un administrador de chat persistente.',
  },
});
