import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-managers-keep-to-their-site',
  topic: 'administration',
  source: 'persistent-chat-user-roles#own-site',
  when: { task: ['room', 'room-category'], role: ['room-manager', 'room-manager-and-creator'] },
  cannot: { 'room-site': 'another-site' },
  says: {
    en: 'A Manager of a Persistent Chat room cannot manage rooms on another site of the topology.',
    es: 'El administrador de un salón de chat persistente (Manager) no puede administrar salones de otro sitio de la topología.',
  },
  advice: {
    en: 'Ask a Manager of the other site or a Persistent Chat administrator to change the room.',
    es: 'Encargue el cambio a un administrador del salón (Manager) del otro sitio o a un administrador de chat persistente.',
  },
});
