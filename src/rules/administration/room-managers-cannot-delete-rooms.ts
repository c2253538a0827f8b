import { rule } from '../rule.ts';

export default rule({
  id: 'room-managers-cannot-delete-rooms',
  topic: 'administration',
  source: 'configuring-rooms#deletion',
  when: { task: 'delete-room' },
  cannot: { role: ['room-manager', 'room-manager-and-creator', 'another-role'] },
  says: {
    en: 'Whoever is no administrator cannot delete a room, not even a Manager of it.',
    es: 'Quien no tiene un rol de administrador no puede eliminar un salón, aunque sea el administrador de ese salón (Manager).',
  },
  remedy: {
    en: 'Disable the room and have an administrator delete it.',
    es: 'Deshabilite el salón y pida a un administrador que lo elimine.',
  },
});
