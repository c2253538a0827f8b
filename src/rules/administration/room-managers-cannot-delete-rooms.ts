import { rule } from '../rule.ts';

export default rule({
  id: 'room-managers-cannot-delete-rooms',
  topic: 'administration',
  source: 'configuring-rooms#deletion',
  when: { task: 'delete-room' },
  cannot: { role: ['room-manager', 'room-manager-and-creator'] },
  says: { en: 'A Manager of the room cannot delete it.', es: 'Un administrador del salón (Manager) no puede eliminar el salón.' },
  remedy: {
    en: 'Disable the room and have an administrator delete it.',
    es: 'Deshabilite el salón y pida a un administrador que lo elimine.',
  },
});
